/** A box of a flow chart. */
export interface MermaidNode {
  readonly id: string;
  readonly text: string;
  /** Boxes of one group stand in one frame. */
  readonly group: string;
}

/** An arrow of a flow chart; `text` stands on it. */
export interface MermaidEdge {
  readonly from: string;
  readonly to: string;
  readonly text: string | null;
}

/** Text between quotation marks, in Mermaid's own entities. */
function quoted(text: string): string {
  return `"${text.replace(/[#"<>`]/g, (character) => `#${character.charCodeAt(0)};`)}"`;
}

/**
 * A flow chart in Mermaid's notation. Boxes are numbered, so that an id can hold any character and a box and a frame
 * can share a name.
 */
export function mermaidOf(nodes: readonly MermaidNode[], edges: readonly MermaidEdge[]): string {
  const places = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const groups = [...new Set(nodes.map(({ group }) => group))];
  const lines = ['flowchart LR'];
  groups.forEach((group, i) => {
    lines.push(`  subgraph g${i}[${quoted(group)}]`);
    for (const { id, text } of nodes.filter((node) => node.group === group))
      lines.push(`    ${places.get(id)}[${quoted(text)}]`);
    lines.push('  end');
  });
  for (const { from, to, text } of edges) {
    const arrow = text === null ? '-->' : `-. ${quoted(text)} .->`;
    lines.push(`  ${places.get(from)} ${arrow} ${places.get(to)}`);
  }
  return `${lines.join('\n')}\n`;
}
