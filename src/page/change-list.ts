import type { BenefitStatus } from '../index.js';
import type { VerdictChange } from '../time/turning/verdict-changes.js';
import type { App } from './app.js';
import { type Content, h } from './dom.js';
import { ruleName, statusText, truthText } from './names.js';

/** What becomes of each verdict that changes, a line each. */
export function changeLines(app: App, changes: readonly VerdictChange[]): readonly Content[] {
  const { lang } = app.state;
  const state = ({
    status,
    amount,
  }: {
    readonly status: BenefitStatus;
    readonly amount: string | null;
  }): string => (amount === null ? statusText(status, lang) : `${statusText(status, lang)} ${amount}`);
  return changes.map((change) => {
    const kind = change.kind === 'in-difficulty' ? 'condition' : change.kind;
    const [before, after] =
      change.kind === 'benefit'
        ? [state(change.before), state(change.after)]
        : [truthText(change.before, lang), truthText(change.after, lang)];
    return h('li', {}, `${ruleName(kind, change.id, lang)}${app.t('：', ': ')}${before} → ${after}`);
  });
}
