import { isAsked } from '../explain/letter/asked.js';
import { type Explanation, POLICY } from '../index.js';
import { amountText, holderName, type Language, monthlyText, standardName, strengthText } from './names.js';

/** One line of a letter. */
export interface LetterLine {
  readonly kind: 'title' | 'heading' | 'text' | 'item' | 'quote';
  readonly text: string;
}

type Verdict = Explanation['verdicts'][number];
type Say = (zh: string, en: string) => string;

/** What is due, with the amount, how firm the claim is, and the sentences word for word. */
function dueLines(due: readonly Verdict[], lang: Language, t: Say): readonly LetterLine[] {
  // A sentence that gives several things is written out once.
  const quoted = new Set<string>();
  const moneyOf = ({ amount, unit, standardsMissing }: Verdict): string => {
    if (amount !== null) return t('，', ', ') + amountText(amount, unit, lang);
    if (standardsMissing.length === 0) return '';
    const names = standardsMissing.map((id) => standardName(id, lang)).join(t('、', ', '));
    return t(`，金额按当地标准（${names}）`, `, amount as the local standard says (${names})`);
  };
  return due.flatMap((verdict): readonly LetterLine[] => {
    const { label, strength, sentences } = verdict;
    const claim = strength === null ? '' : strengthText(strength, lang);
    const fresh = sentences.filter(({ id }) => !quoted.has(id));
    for (const { id } of fresh) quoted.add(id);
    const again =
      fresh.length === 0 ? t('，依据同上文 ', ', by ') + sentences.map(({ id }) => id).join(' ') : '';
    return [
      { kind: 'item', text: label[lang] + moneyOf(verdict) + t(`（${claim}）`, ` (${claim})`) + again },
      ...fresh.map(({ id, text }): LetterLine => ({ kind: 'quote', text: `${id} ${text}` })),
    ];
  });
}

/** The papers to fetch, by who issues them. */
function paperLines(missing: Explanation['missing'], lang: Language, t: Say): readonly LetterLine[] {
  const byIssuer = new Map<string, Set<string>>();
  for (const { issuer, document: paper } of missing) {
    const papers = byIssuer.get(issuer[lang]) ?? new Set();
    byIssuer.set(issuer[lang], papers.add(paper[lang]));
  }
  return [...byIssuer].map(([issuer, papers]) => ({
    kind: 'item',
    text: issuer + t('：', ': ') + [...papers].join(t('、', ', ')),
  }));
}

/**
 * A letter in plain words to those who look after the child (告知书): what is due and by which sentence, what is still
 * open and what would settle it, what is not paid twice, which papers to fetch. No measure: a report of harm is not for
 * the hands of those it is about.
 *
 * @param explanation of the whole case; amounts in yuan.
 */
export function letterOf(explanation: Explanation, lang: Language): readonly LetterLine[] {
  const { id, on, verdicts, missing, monthly } = explanation;
  const t: Say = (zh, en) => (lang === 'zh' ? zh : en);
  const and = t('、', ', ');
  const item = (text: string): LetterLine => ({ kind: 'item', text });
  const benefits = verdicts.filter(({ kind }) => kind === 'benefit');
  const open = benefits.filter(({ status }) => status === 'undetermined');
  const sections: readonly (readonly [string, readonly LetterLine[]])[] = [
    [
      t('这个孩子可以享受', 'What this child is entitled to'),
      dueLines(
        benefits.filter(({ status }) => status === 'entitled'),
        lang,
        t,
      ),
    ],
    [
      t('还不能确定的', 'What cannot be said yet'),
      open.map(({ label, missing: facts }) =>
        item(
          label[lang] +
            t('——要先弄清：', ' — depends on: ') +
            facts
              .filter(isAsked)
              .map((fact) => fact.label[lang])
              .join(and),
        ),
      ),
    ],
    [
      t('已有其他待遇、不重复享受的', 'Not paid, because something else is'),
      benefits
        .filter(({ status }) => status === 'excluded')
        .map(({ label, exclusions }) =>
          item(
            label[lang] +
              t('——已有：', ' — paid instead: ') +
              exclusions
                .map(({ holder, sentence }) => `${holderName(holder, lang)} (${sentence.id})`)
                .join(and),
          ),
        ),
    ],
    [t('请准备的材料', 'Papers to fetch'), paperLines(missing.filter(isAsked), lang, t)],
    [
      t('请注意', 'Please note'),
      [
        ...explanation.notices.map(({ text }) => text[lang]),
        t(
          '本告知书只说明文件怎么写，不是行政决定；以主管部门审核认定为准。',
          'This letter says what the text of the policy gives. It is not a decision; the authority decides.',
        ),
      ].map(item),
    ],
  ];
  const key = id === null || id === '' ? t('未编号', 'no key') : id;
  return [
    { kind: 'title', text: t('困境儿童保障核对告知书', 'What the policy gives this child') },
    { kind: 'text', text: t(`儿童编号：${key}；核对日期：${on}`, `Child: ${key}; day of the check: ${on}`) },
    { kind: 'text', text: t(`依据：${POLICY.id}《${POLICY.title}》`, `Under: ${POLICY.id}`) },
    { kind: 'text', text: t('每月合计：', 'Monthly total: ') + monthlyText(monthly, lang) },
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([heading, lines], i): readonly LetterLine[] => [
        { kind: 'heading', text: t(`${'一二三四五'.charAt(i)}、${heading}`, `${i + 1}. ${heading}`) },
        ...lines,
      ]),
    {
      kind: 'text',
      text: t('核对人：__________　日期：__________', 'Checked by: __________  Date: __________'),
    },
  ];
}

/** The letter as a text file. */
export function letterText(lines: readonly LetterLine[]): string {
  const marks = { title: '', heading: '\n', text: '', item: '  - ', quote: '      ' };
  return `${lines.map(({ kind, text }) => marks[kind] + text).join('\n')}\n`;
}
