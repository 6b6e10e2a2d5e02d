// A plugin for typedoc: `@see 2.1-8` links to that sentence in the page, and a function of one rule to its rule.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CommentTag, Converter, ReflectionKind } from 'typedoc';

const root = join(import.meta.dirname, '..');
const PAGE = join(root, 'dist', 'kunjing.html');
const SENTENCE = /^\d\.\d+-\d+$/;
/** Modules of one rule, by the kind of the rule. */
const OF_ONE_RULE = [
  ['benefit', /^(?:predicates\/is-entitled-to-|calculators\/)(.+)$/],
  ['category', /^predicates\/is-(.+)$/],
  ['condition', /^predicates\/is-(.+)$/],
  ['measure', /^predicates\/needs-(.+)$/],
];

/** The sentences and rules, evaluated now. */
async function book() {
  const contents = `export { rulebook } from './src/export/rulebook.js'; export { ruleAnchor } from './src/page/names.js';`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'node' });
  const encoded = Buffer.from(outputFiles[0].contents).toString('base64');
  const { rulebook, ruleAnchor } = await import(`data:text/javascript;base64,${encoded}`);
  return {
    sentences: new Set(rulebook.sentences.map(({ id }) => id)),
    rules: rulebook.rules,
    ruleAnchor,
  };
}

/** The rule that a module is about. */
function ruleOf(rules, module) {
  for (const [kind, name] of OF_ONE_RULE) {
    const [, id] = name.exec(module) ?? [];
    const rule = rules.find((one) => one.kind === kind && one.id === id);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** @param {import('typedoc').Application} app */
export async function load(app) {
  if (!existsSync(PAGE)) throw new Error('dist/kunjing.html is not built: npm run page');
  const { sentences, rules, ruleAnchor } = await book();
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const { target } = project.files.registerAbsolute(PAGE);
    const linkTo = (words, anchor) => [
      { kind: 'text', text: `[${words}](` },
      { kind: 'relative-link', text: `kunjing.html#${anchor}`, target, targetAnchor: anchor },
      { kind: 'text', text: ')' },
    ];
    for (const reflection of project.getReflectionsByKind(ReflectionKind.All)) {
      const { comment } = reflection;
      if (comment === undefined) continue;
      for (const tag of comment.blockTags.filter(({ tag }) => tag === '@see')) {
        const cited = tag.content
          .map(({ text }) => text)
          .join('')
          .trim();
        if (!SENTENCE.test(cited)) continue;
        if (!sentences.has(cited))
          app.logger.error(`@see ${cited} of ${reflection.getFullName()} is no sentence`);
        tag.content = linkTo(cited, `s-${cited}`);
      }
      if (!reflection.kindOf([ReflectionKind.CallSignature, ReflectionKind.Variable])) continue;
      const module = reflection.kindOf(ReflectionKind.Variable)
        ? reflection.parent
        : reflection.parent?.parent;
      const rule = ruleOf(rules, module?.name ?? '');
      if (rule === undefined) continue;
      const words = `${rule.label.zh} (${rule.label.en})`;
      comment.blockTags.push(new CommentTag('@see', linkTo(words, ruleAnchor(rule))));
    }
  });
}
