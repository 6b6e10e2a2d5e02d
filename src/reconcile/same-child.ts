/** Gathers what turns out to be one and the same child, under whatever ids. */
export class SameChild<Entry> {
  private readonly groups = new Map<Entry, Set<Entry>>();

  /** Says that all of these are one child. */
  join(entries: readonly Entry[]): void {
    const together = new Set(entries.flatMap((entry) => [...(this.groups.get(entry) ?? [entry])]));
    for (const entry of together) this.groups.set(entry, together);
  }

  /** The groups of more than one, each once, in order of first mention. */
  doubled(): readonly ReadonlySet<Entry>[] {
    return [...new Set(this.groups.values())].filter(({ size }) => size > 1);
  }
}
