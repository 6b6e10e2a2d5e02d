/** So many rows are compared; a register of a whole province has fewer children. */
const MOST_COMPARED = 1_000_000;

/** So many groups are listed; the rest is only counted. */
const MOST_LISTED = 20;

/** What stands in more than one row, by the rows in which it stands. */
class Repeated {
  private readonly first = new Map<string, number>();
  private readonly groups = new Map<string, number[]>();

  see(value: string, row: number): void {
    const before = this.first.get(value);
    if (before === undefined) {
      if (this.first.size < MOST_COMPARED) this.first.set(value, row);
      return;
    }
    const group = this.groups.get(value);
    if (group === undefined) this.groups.set(value, [before, row]);
    else group.push(row);
  }

  told(label: string): string {
    const groups = [...this.groups.values()];
    if (groups.length === 0) return '';
    const shown = groups.slice(0, MOST_LISTED).map((rows) => rows.join(' and '));
    const more = groups.length > MOST_LISTED ? `; and ${groups.length - MOST_LISTED} more` : '';
    return `${label}: rows ${shown.join('; ')}${more}\n`;
  }
}

/** Finds children that stand in a register twice: under one id, or with one identity number. It shows rows, not values. */
export class Doubles {
  private readonly ids = new Repeated();
  private readonly keys = new Repeated();

  see(id: string | null | undefined, key: string | null | undefined, row: number): void {
    if (id !== undefined && id !== null && id !== '') this.ids.see(id, row);
    if (key !== undefined && key !== null) this.keys.see(key, row);
  }

  /** What was found, a line each; nothing where nothing was. */
  told(): string {
    return this.ids.told('doubled ids') + this.keys.told('doubled identity numbers');
  }
}
