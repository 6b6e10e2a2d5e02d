import { chenzhou } from '../../decide/assess.js';
import { type AssessResult, assess, type ChildCase } from '../../index.js';
import { verdictChanges } from '../../time/turning/verdict-changes.js';
import type { App } from '../app.js';
import { changeLines } from '../change-list.js';
import { type Content, h } from '../dom.js';
import { amountText, monthlyText, ruleName, truthText } from '../names.js';
import { FINDINGS_ON } from './findings.js';

/** What is certain of a child: the money of a month, whether it is in difficulty, what is due and who must act. */
function standing(app: App, { monthly, inDifficulty, benefits, measures }: AssessResult): Content {
  const { lang } = app.state;
  const due = Object.entries(benefits).flatMap(([id, { status, amount, unit }]) =>
    status !== 'entitled'
      ? []
      : [ruleName('benefit', id, lang) + (amount === null ? '' : ` ${amountText(amount, unit, lang)}`)],
  );
  const must = Object.entries(measures).flatMap(([id, truth]) =>
    truth === true ? [ruleName('measure', id, lang)] : [],
  );
  const colon = app.t('：', ': ');
  const listed = (title: string, names: readonly string[]): Content =>
    h('li', {}, title, colon, names.length === 0 ? app.t('无', 'none') : names.join(app.t('、', ', ')));
  return [
    h('li', {}, `${app.t('每月合计', 'monthly total')}${colon}${monthlyText(monthly, lang)}`),
    h('li', {}, `${ruleName('condition', 'in-difficulty', lang)}${colon}${truthText(inDifficulty, lang)}`),
    listed(app.t('可以享受', 'due'), due),
    listed(app.t('应办事项', 'measures that are due'), must),
  ];
}

/** What follows for the child of a finding, or what changes where something happens to it. */
export function effect(app: App, child: ChildCase, after: ChildCase | undefined): Content {
  const { standards } = app.state;
  const decide = (facts: ChildCase): AssessResult => assess(facts, { on: FINDINGS_ON, standards });
  const before = decide(child);
  if (after === undefined) return h('ul', {}, standing(app, before));
  const changes = verdictChanges(chenzhou().policy.verdicts, before, decide(after));
  if (changes.length === 0) return h('p', {}, app.t('各项结论均不变。', 'No answer changes.'));
  return h('ul', {}, changeLines(app, changes));
}
