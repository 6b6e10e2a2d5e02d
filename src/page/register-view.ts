import type { AssessResult } from '../index.js';
import { startInterview } from '../interview/index.js';
import { CONFIDENTIAL, reminderOf } from '../office/notes.js';
import type { App } from './app.js';
import { type Content, h, table } from './dom.js';
import { fileButton, saveFile } from './files.js';
import { factName, issueText, monthlyText, type RuleKind, ruleName } from './names.js';
import { noticesOf } from './notices.js';
import type { OfficeLine } from './register-table.js';

/** What of a row holds, by name: benefits that are due, measures that must be taken. */
function holding(view: AssessResult, app: App): string {
  const { lang } = app.state;
  const named = (kind: RuleKind, ids: readonly string[]): readonly string[] =>
    ids.map((id) => ruleName(kind, id, lang));
  const due = Object.entries(view.benefits).flatMap(([id, { status }]) =>
    status === 'entitled' ? [id] : [],
  );
  const must = Object.entries(view.measures).flatMap(([id, truth]) => (truth === true ? [id] : []));
  return [...named('benefit', due), ...named('measure', must)].join(app.t('、', ', '));
}

function cells(app: App, line: OfficeLine): readonly Content[] {
  const { lang } = app.state;
  if (line.child === null) {
    const [issue] = line.issues;
    const text = issue === undefined ? '' : issueText(issue, lang);
    return [String(line.row), line.id ?? '', h('span', {}, `✗ ${text}`), '', '', '', ''];
  }
  if (line.child === 'confidential') {
    return [String(line.row), line.id ?? '', app.t(CONFIDENTIAL.zh, CONFIDENTIAL.en), '', '', '', ''];
  }
  const { child, view, row } = line;
  const open = (): void =>
    app.attempt(() => app.addChildren([startInterview(app.context, { known: child })]));
  const label = app.t(`打开第 ${row} 行`, `Open row ${row}`);
  return [
    String(row),
    view.id ?? '',
    Object.entries(view.categories)
      .flatMap(([id, truth]) => (truth === true ? [ruleName('category', id, lang)] : []))
      .join(app.t('、', ', ')),
    monthlyText(view.monthly, lang),
    holding(view, app),
    view.missing.map((path) => factName(path, lang)).join(app.t('、', ', ')),
    h('button', { type: 'button', 'aria-label': label, onclick: open }, app.t('打开', 'Open')),
  ];
}

/** A register dropped on the page, as an office may list it. */
export function registerView(app: App): Content {
  const { register, mapping } = app.state;
  const { lang } = app.state;
  const first = register?.lines.find((line) => 'view' in line);
  const notices = first !== undefined && 'view' in first ? first.view : { notices: [] };
  const intro = h(
    'p',
    {},
    app.t(
      '把名册（CSV，Excel 或 WPS 另存）拖到本页，或点“打开名册”。文件只在这台机器上读，不上传。表中一律按未携带艾滋病病毒判定，不看这一项；2.1-2见完整记录。名册用自己的表头时，先打开说明表头的 JSON 文件。',
      'Drop a register (CSV saved by Excel or WPS) on this page, or open it. It is read on this machine and sent nowhere. The table is decided as if no child had HIV; 2.1-2 stands in the full record. Where the register has headers of its own, open the JSON file that explains them first.',
    ),
  );
  const buttons = h(
    'div',
    { class: 'buttons' },
    fileButton(app, app.t('打开名册', 'Open a register'), '.csv,.txt,.json'),
    register === null
      ? null
      : h(
          'button',
          {
            type: 'button',
            id: 'save-table',
            onclick: () => saveFile('office.csv', `\uFEFF${register.csv}`, 'text/csv'),
          },
          app.t('存为 CSV', 'Save as CSV'),
        ),
  );
  const explained =
    mapping === null
      ? null
      : h('p', {}, `✓ ${app.t('已读入表头说明', 'The headers are explained')} (${mapping.columns.size})`);
  if (register === null) return [h('h2', {}, app.t('名册', 'Register')), intro, buttons, explained];
  const { totals, lines, report } = register;
  const stopped =
    report.stopped === null ? null : h('p', { class: 'notice' }, `⚠ ${issueText(report.stopped, lang)}`);
  return [
    h('h2', {}, app.t('名册', 'Register')),
    intro,
    buttons,
    explained,
    h(
      'p',
      { id: 'table', tabindex: -1, class: 'sum' },
      app.t(
        `共 ${totals.rows} 行：已判定 ${totals.decided}（其中待补材料 ${totals.waiting}），有误 ${totals.refused}，已离开 ${totals.gone}；每月合计 ${monthlyText(totals.monthly, 'zh')}`,
        `${totals.rows} rows: ${totals.decided} decided (${totals.waiting} waiting for papers), ${totals.refused} refused, ${totals.gone} gone; monthly total ${monthlyText(totals.monthly, 'en')}`,
      ),
    ),
    totals.confidential === 0
      ? null
      : h('p', {}, app.t(reminderOf(totals.confidential).zh, reminderOf(totals.confidential).en)),
    stopped,
    noticesOf(app, notices),
    table(
      app.t(`名册（前 ${lines.length} 行）`, `Register (first ${lines.length} rows)`),
      [
        app.t('行', 'row'),
        app.t('编号', 'id'),
        app.t('类别', 'groups'),
        app.t('金额', 'amount'),
        app.t('待遇和措施', 'benefits and measures'),
        app.t('还缺', 'missing'),
        app.t('完整记录', 'full record'),
      ],
      lines.map((line) => cells(app, line)),
    ),
  ];
}
