// Texts of the page apart from its program, each language together: gzip packs like beside like, 4 kB of the whole.
import { runInNewContext } from 'node:vm';
import { parseSync } from 'rolldown/utils';

/** English that quotes a title is English. */
const isChinese = (text) => (text.match(/[\u3000-\uffef]/gu)?.length ?? 0) * 3 > text.length;

/** English by itself is moved from this length on: what is shorter is mostly a name that the program compares with. */
const LONG = 12;
const SEPARATOR = '\n';

/** The text that an expression is, or undefined. */
function textOf(node) {
  if (node?.type === 'TemplateLiteral' && node.quasis.length === 1) return node.quasis[0].value.cooked;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** The two texts of `{ zh, en }`, or undefined. */
function pairOf(node) {
  if (node.type !== 'ObjectExpression' || node.properties.length !== 2) return undefined;
  const [zh, en] = node.properties;
  if (zh.key?.name !== 'zh' || en.key?.name !== 'en' || zh.computed || en.computed) return undefined;
  const texts = [textOf(zh.value), textOf(en.value)];
  return texts.includes(undefined) ? undefined : texts;
}

/** What is evaluated later, more than once, or perhaps never. */
const isDeferred = ({ type, static: isStatic }) =>
  /Function|Conditional|Logical|^(If|For|While|DoWhile|Switch|Try)|Assignment(Pattern|Expression)/.test(
    type,
  ) ||
  (type === 'PropertyDefinition' && !isStatic);

/** The texts that are evaluated once each, in the order in which they are written. */
function textsIn(statements) {
  const found = [];
  const visit = (node, isKey) => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one, false);
      return;
    }
    if (node === null || typeof node !== 'object' || typeof node.type !== 'string') return;
    if (isDeferred(node)) return;
    const { start, end } = node;
    const pair = pairOf(node);
    const text = textOf(node);
    if (pair !== undefined) found.push({ start, end, zh: pair[0], en: pair[1] });
    else if (text !== undefined && !isKey && isChinese(text)) found.push({ start, end, zh: text });
    else if (text !== undefined && !isKey && text.length >= LONG) found.push({ start, end, en: text });
    else if (node.type !== 'TaggedTemplateExpression')
      for (const [name, inner] of Object.entries(node)) visit(inner, name === 'key' && !node.computed);
  };
  visit(statements, false);
  return found;
}

const isPair = ({ zh, en }) => zh !== undefined && en !== undefined;

/** Short names that the program does not have, for what gives it its texts: both languages, Chinese, English. */
function freeNames(program) {
  const free = [...'0123456789ABCDEFGHIJ'].map((one) => `$${one}`).filter((name) => !program.includes(name));
  if (free.length < 3) throw new Error('the program of the page leaves no names for its texts');
  return free;
}

/** The program with its texts taken one after the other; `told` gives each its number, to be checked. */
function taking(program, texts, told) {
  const [both, zhAlone, enAlone] = freeNames(program);
  let at = 0;
  let rest = '';
  texts.forEach(({ start, end, zh }, i) => {
    const take = isPair(texts[i]) ? both : zh === undefined ? enAlone : zhAlone;
    rest += `${program.slice(at, start)}${take}(${told ? i : ''})`;
    at = end;
  });
  return rest + program.slice(at);
}

/** Runs the program until it asks for a browser, and says whether each text was taken in its turn, all of them. */
function areTakenInTurn(program, texts) {
  const seen = [];
  const take = (i) => {
    seen.push(i);
    return texts[i].zh ?? texts[i].en;
  };
  const both = (i) => {
    seen.push(i);
    return { zh: texts[i].zh, en: texts[i].en };
  };
  const [giveBoth, giveZh, giveEn] = freeNames(program);
  try {
    runInNewContext(taking(program, texts, true), {
      [giveZh]: take,
      [giveEn]: take,
      [giveBoth]: both,
      TextEncoder,
      TextDecoder,
    });
  } catch (error) {
    // Without the program, which would fill the screen.
    if (error.name !== 'ReferenceError')
      throw new Error(`the page fails before it asks for a browser: ${error.message}`);
  }
  return seen.length === texts.length && seen.every((told, i) => told === i);
}

/** The same program, a list of statements, with its texts in front. */
export function textsApart(program) {
  const { program: parsed, errors } = parseSync('page.js', program);
  if (errors.length > 0 || /\$\$/.test(program)) throw new Error('the texts of the page cannot be moved');
  const texts = textsIn(parsed.body);
  const every = texts.flatMap(({ zh, en }) => [zh ?? '', en ?? '']);
  if (every.some((text) => text.includes(SEPARATOR))) throw new Error('a text of the page has a line break');
  if (!areTakenInTurn(program, texts)) throw new Error('a text of the page is not taken in its turn');
  const [pairs, single] = [texts.filter(isPair), texts.filter((text) => !isPair(text))];
  const column = (list, name) => {
    const joined = list.flatMap(({ [name]: text }) => text ?? []).join(SEPARATOR);
    // As a template, in which a line break is one character.
    return `\`${joined.replaceAll(/[\\`]|\$\{/g, '\\$&')}\`.split(${JSON.stringify(SEPARATOR)})`;
  };
  const [both, zh, en] = freeNames(program);
  return `const $$p=${column(pairs, 'zh')},$$z=${column(single, 'zh')},$$q=${column(pairs, 'en')},$$e=${column(single, 'en')};
let $$i=0,$$j=0,$$k=0;const ${both}=()=>({zh:$$p[$$i],en:$$q[$$i++]}),${zh}=()=>$$z[$$j++],${en}=()=>$$e[$$k++];${taking(program, texts, false)}`;
}
