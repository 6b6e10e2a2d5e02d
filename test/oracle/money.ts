/** Money as whole fen and ratios as whole ten-thousandths, by reading the digits of the text. */

function scaled(decimal: string, places: number): number {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > places) {
    throw new Error('not a decimal of the expected precision');
  }
  return Number(whole + fraction.padEnd(places, '0'));
}

export function fenOf(yuan: string): number {
  return scaled(yuan, 2);
}

export function tenThousandthsOf(ratio: string): number {
  return scaled(ratio, 4);
}

/** `60000` → `600.00`. */
export function yuanOf(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A share of an amount, rounded half-up to the fen. */
export function shareOf(fen: number, tenThousandths: number): number {
  const product = BigInt(fen) * BigInt(tenThousandths);
  return Number((product + 5000n) / 10000n);
}
