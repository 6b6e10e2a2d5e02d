import { h } from './dom.js';
import { type RuleKind, ruleAnchor, sentenceText } from './names.js';

/** A link to a sentence in the rule book; its text is read out with it. */
export function sentenceLink(id: string): HTMLElement {
  return h('a', { href: `#s-${id}`, title: sentenceText(id) }, id);
}

/** A sentence word for word, with its link. */
export function quoted(id: string): HTMLElement {
  return h('blockquote', { lang: 'zh' }, sentenceLink(id), ' ', sentenceText(id));
}

/** A link to a rule in the rule book. */
export function ruleLink(kind: RuleKind, id: string, text: string): HTMLElement {
  return h('a', { href: `#${ruleAnchor({ kind, id })}` }, text);
}
