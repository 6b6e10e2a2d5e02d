import { type Proof, proveVerdicts } from '../../index.js';
import { partsOf } from '../../logic/proof.js';
import type { App } from '../app.js';
import { type Content, h } from '../dom.js';
import { anyRule, type Language, type RuleKind, signOf, truthText } from '../names.js';
import { ruleLink } from '../sentence-link.js';

const GROUPS = {
  all: { zh: '同时满足', en: 'all of' },
  any: { zh: '满足任一', en: 'any of' },
  not: { zh: '并非', en: 'not' },
} as const;

function isRule(proof: Proof, id: string, label: string): boolean {
  return proof.kind === 'rule' && proof.id === id && proof.label.zh === label;
}

/** The rule somewhere in the proofs of this child; a category and a benefit of one id differ by their label. */
function find(proofs: readonly Proof[], id: string, label: string, seen: Set<Proof>): Proof | undefined {
  for (const proof of proofs) {
    if (seen.has(proof)) continue;
    seen.add(proof);
    if (isRule(proof, id, label)) return proof;
    const inside = find(partsOf(proof), id, label, seen);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function words(proof: Proof, lang: Language): Content {
  switch (proof.kind) {
    case 'all':
    case 'any':
    case 'not':
      return GROUPS[proof.kind][lang];
    case 'rule': {
      const rule = anyRule(proof.id);
      return rule === undefined ? proof.label[lang] : ruleLink(rule.kind, proof.id, proof.label[lang]);
    }
    case 'reading':
      return [
        h('a', { href: `#d-${proof.reading}` }, lang === 'zh' ? '按读法' : 'by reading'),
        ` ${proof.option}`,
      ];
    case 'leaf':
      return proof.test[lang];
    case 'constant':
      return truthText(proof.verdict, lang);
  }
}

function branch(proof: Proof, lang: Language): Content {
  // Rules that are named are named, not opened: each stands in the book by itself.
  const parts = proof.kind === 'rule' ? [] : partsOf(proof);
  return h(
    'li',
    {},
    h('span', { class: 'sign', title: truthText(proof.verdict, lang) }, signOf(proof.verdict)),
    ' ',
    words(proof, lang),
    parts.length === 0
      ? null
      : h(
          'ul',
          {},
          parts.map((part) => branch(part, lang)),
        ),
  );
}

/** A rule as an indented tree, each part with its verdict for the child at hand. */
export function ruleTree(app: App, kind: RuleKind, id: string, label: string): Content {
  const { lang } = app.state;
  const proofs = proveVerdicts(app.interview.case, app.context);
  const found = find(
    proofs.map(({ proof }) => proof),
    id,
    label,
    new Set(),
  );
  if (found === undefined) {
    const why = app.t(
      '只在计算金额时或另一种读法下用到，当前没有可画的条件树。',
      'Asked only for an amount, or under the other option of a reading: there is no tree to draw here.',
    );
    return h('p', { class: 'tree' }, why);
  }
  const root =
    kind === 'benefit' ? proofs.find((one) => one.kind === kind && one.id === id)?.proof : undefined;
  const paid =
    root === undefined || root.kind === 'rule'
      ? null
      : h(
          'p',
          {},
          `${signOf(root.verdict)} ${app.t('扣除不重复享受后', 'after what is not paid twice')}${app.t('：', ': ')}${truthText(root.verdict, lang)}`,
        );
  return [
    h(
      'ul',
      { class: 'tree' },
      partsOf(found).map((part) => branch(part, lang)),
    ),
    paid,
  ];
}
