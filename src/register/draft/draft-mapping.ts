import { birthDate, hukouDivision } from '../../case/facts/child.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Fact } from '../../logic/fact.js';
import type { Language } from '../../words/language.js';
import type { Cells } from '../cells.js';
import { columnLetters } from '../column-name.js';
import { plainName } from '../half-width.js';
import { RUNNING_NUMBER } from '../header-candidate.js';
import { UNDECIDED } from '../mapping/told.js';
import { noChild } from '../totals.js';
import { ColumnWords } from './column-words.js';
import { draftColumn, factName } from './draft-column.js';
import { type DraftHeader, findDraftHeader, ROWS_SEARCHED } from './draft-header.js';
import { holdsIdentityNumbers } from './personal.js';
import { subjectOf } from './subject.js';

/** The draft of a mapping, and what was seen of the register. */
export interface MappingDraft {
  /** JSON, as `kunjing assess --columns` reads it once everything in it is decided. */
  readonly text: string;
  /** The (lower) header row, from 1. */
  readonly headerRow: number;
  /** How many columns a person has to look at. */
  readonly open: number;
  /** How many columns need no look. */
  readonly settled: number;
  /** The letters of columns without a header, which a register must not have. */
  readonly nameless: readonly string[];
}

const TOP: Bilingual = {
  zh: '草稿，尚不能使用。逐项核对：每确认一项，删去其中的“?”一行；全部确认后，删去本行',
  en: 'A draft, not to be used yet. Check each entry and delete its "?" line; delete this line last',
};

const CONSTANTS: Bilingual = {
  zh: '。没有一列给出户籍所在县市区：全表相同的，写在 constants 里；不相同的，删去该项，在台账里加一列',
  en: '. No column gives the division of registration: name it in constants where all children share it; else delete that entry and add a column to the register',
};

/** The columns of identity numbers: the child's is the key, the others are left out. */
function keyOf(columns: readonly DraftHeader[]): DraftHeader | undefined {
  return columns.find(
    ({ upper, header }) => holdsIdentityNumbers(header) && subjectOf(upper, header) === 'child',
  );
}

interface SeenColumn {
  readonly column: DraftHeader;
  readonly words: ColumnWords;
}

class Draft {
  private readonly entries: Record<string, unknown> = {};
  private readonly told = new Map<Fact, number>();
  private open = 0;
  private settled = 0;

  constructor(
    private readonly headerRow: number,
    private readonly seen: readonly SeenColumn[],
    private readonly lang: Language,
  ) {}

  write(): MappingDraft {
    const { headerRow, seen } = this;
    const key = keyOf(seen.map(({ column }) => column));
    for (const { column, words } of seen) {
      if (column.header !== '' && column !== key) this.column(column, words);
    }
    const several = [...this.told].flatMap(([fact, count]) => (count > 1 ? [factName(fact, this.lang)] : []));
    const hasDivision = this.told.has(hukouDivision);
    const draft = {
      [UNDECIDED]: TOP[this.lang] + (hasDivision ? '' : CONSTANTS[this.lang]),
      columns: this.entries,
      // A register of one county often has no column for it.
      ...(hasDivision ? {} : { constants: { [factName(hukouDivision, this.lang)]: UNDECIDED } }),
      ...(several.length === 0 ? {} : { severalColumns: several }),
      ...(key === undefined ? {} : { key: key.header }),
      ...(key === undefined || this.told.has(birthDate) ? {} : { birthDateFromKey: true }),
    };
    const nameless = seen.flatMap(({ column: { header } }, place) =>
      header === '' ? [columnLetters(place)] : [],
    );
    const { open, settled } = this;
    return { text: `${JSON.stringify(draft, null, 2)}\n`, headerRow, open, settled, nameless };
  }

  private column(column: DraftHeader, words: ColumnWords): void {
    const { upper, header } = column;
    const group = this.groupOf(upper);
    // Of two columns of one name a mapping explains both alike.
    if (Object.hasOwn(group, header)) return;
    const isLeftOut = plainName(header) === RUNNING_NUMBER || holdsIdentityNumbers(header);
    const { entry, facts } = isLeftOut ? { entry: null, facts: [] } : draftColumn(column, words, this.lang);
    for (const fact of facts) this.told.set(fact, (this.told.get(fact) ?? 0) + 1);
    if (typeof entry === 'object' && entry !== null) this.open += 1;
    else this.settled += 1;
    Object.defineProperty(group, header, { value: entry, enumerable: true });
  }

  private groupOf(upper: string): object {
    if (upper === '') return this.entries;
    const known = this.entries[upper];
    if (isGroup(known)) return known.below;
    const below = {};
    this.entries[upper] = { below };
    return below;
  }
}

function isGroup(entry: unknown): entry is { readonly below: object } {
  return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'below');
}

/** Rows of any kind: nothing is known of their columns yet. */
const ANY_SHAPE = { ignored: new Set<number>(), telling: [], facts: undefined, headers: [] };

/**
 * Drafts a mapping for a register: header by header the fact that is nearest, the words found in the column, and what a
 * person must decide, marked with `"?"`: `readColumnMapping` refuses the draft while one is left.
 *
 * Of the cells only words of a fixed vocabulary are shown, and none of a column that may name somebody or hold numbers,
 * addresses or free text.
 *
 * @param rows the cells of every row, from the first row of the file on.
 * @param options `headerRow` names the header row, from 1, the lower of two; `lang` is the language of names and notes.
 * @throws {RefusedInput} where no row looks like the header row.
 */
export async function draftMapping(
  rows: AsyncIterable<Cells>,
  { headerRow, lang }: { readonly headerRow: number | undefined; readonly lang: Language },
): Promise<MappingDraft> {
  const searched = Math.max(ROWS_SEARCHED, headerRow ?? 0) + 1;
  const source = rows[Symbol.asyncIterator]();
  try {
    const first: Cells[] = [];
    let next = await source.next();
    for (; next.done !== true && first.length < searched; next = await source.next()) first.push(next.value);
    const { row, columns } = findDraftHeader(first, headerRow);
    const seen = columns.map((column) => ({ column, words: new ColumnWords() }));
    const see = (cells: Cells, place: number): void => {
      if (cells === undefined || place <= row || noChild(cells, ANY_SHAPE) !== undefined) return;
      for (const [index, { words }] of seen.entries()) words.see(cells[index] ?? '', place);
    };
    for (const [index, cells] of first.entries()) see(cells, index + 1);
    for (let place = first.length + 1; next.done !== true; place += 1, next = await source.next()) {
      see(next.value, place);
    }
    return new Draft(row, seen, lang).write();
  } finally {
    // A file whose header row is not found is not read to its end.
    await source.return?.();
  }
}
