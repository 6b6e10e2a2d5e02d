import { expect, it } from 'vitest';
import { mermaidOf } from '../../src/logic/mermaid.js';

it('draws numbered boxes in frames, and keeps marks in a text from ending it', () => {
  const chart = mermaidOf(
    [
      { id: 'a', text: 'say "a" <b>#1', group: 'one' },
      { id: 'b', text: 'b', group: 'two' },
    ],
    [
      { from: 'a', to: 'b', text: null },
      { from: 'b', to: 'a', text: '2.1-8' },
    ],
  );
  expect(chart).toBe(
    [
      'flowchart LR',
      '  subgraph g0["one"]',
      '    n0["say #34;a#34; #60;b#62;#35;1"]',
      '  end',
      '  subgraph g1["two"]',
      '    n1["b"]',
      '  end',
      '  n0 --> n1',
      '  n1 -. "2.1-8" .-> n0',
      '',
    ].join('\n'),
  );
});
