import { describe, expect, it } from 'vitest';
import { RowBytes } from '../../src/report/row-bytes.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('rows in line to be written', () => {
  it('come out in order, texts and bytes, however long, and only once', () => {
    const rows = new RowBytes();
    const long = '孤儿'.repeat(50_000);
    rows.addText('a');
    rows.addBytes(new TextEncoder().encode('郴'));
    rows.addText(long);
    rows.addText('b');
    rows.addBytes(new TextEncoder().encode(long));
    expect(rows.size).toBeGreaterThan(long.length);
    expect(text(rows.take())).toBe(`a郴${long}b${long}`);
    expect(rows.size).toBe(0);
    expect(text(rows.take())).toBe('');
  });

  it('are handed over in memory that is not used again', () => {
    const rows = new RowBytes();
    rows.addText('first');
    const first = rows.take();
    rows.addText('other');
    rows.take();
    expect(text(first)).toBe('first');
  });
});
