const NUMBER = /^(\d+)(?:\.(\d+))?$/;

/**
 * Exact decimals that are not negative, as whole units of a power of ten: 49.995 is 49995 of 10⁻³.
 *
 * The page's bundle takes this in place of decimal.js, of which the library uses a handful of operations and the page
 * still fewer: 1 kB in place of 32. test/page/lighter-parts.test.ts compares the two.
 */
export class Decimal {
  private readonly units: bigint;
  private readonly scale: number;

  /** Half a unit is rounded up. */
  static readonly ROUND_HALF_UP = 4;

  constructor(value: string | number | Decimal) {
    if (value instanceof Decimal) {
      this.units = value.units;
      this.scale = value.scale;
      return;
    }
    const [, whole, part = ''] = NUMBER.exec(String(value)) ?? [];
    if (whole === undefined) throw new RangeError('not a decimal that the page works with');
    this.units = BigInt(whole + part);
    this.scale = part.length;
  }

  /** There is one configuration: exact, rounded half up. */
  static clone(): typeof Decimal {
    return Decimal;
  }

  static min(one: string | number | Decimal, other: string | number | Decimal): Decimal {
    const [first, second] = [new Decimal(one), new Decimal(other)];
    return first.gte(second) ? second : first;
  }

  times(factor: string | number): Decimal {
    const other = new Decimal(factor);
    return written(this.units * other.units, this.scale + other.scale);
  }

  plus(summand: string | number): Decimal {
    const other = new Decimal(summand);
    const scale = Math.max(this.scale, other.scale);
    return written(this.at(scale) + other.at(scale), scale);
  }

  gte(other: string | number | Decimal): boolean {
    const second = new Decimal(other);
    const scale = Math.max(this.scale, second.scale);
    return this.at(scale) >= second.at(scale);
  }

  toDecimalPlaces(places: number): Decimal {
    if (this.scale <= places) return this;
    const unit = 10n ** BigInt(this.scale - places);
    return written((2n * this.units + unit) / (2n * unit), places);
  }

  toNumber(): number {
    return Number(this.toString());
  }

  toString(): string {
    const digits = this.units.toString().padStart(this.scale + 1, '0');
    const point = digits.length - this.scale;
    const part = digits.slice(point).replace(/(?<!0)0+$/, '');
    return part === '' ? digits.slice(0, point) : `${digits.slice(0, point)}.${part}`;
  }

  private at(scale: number): bigint {
    return this.units * 10n ** BigInt(scale - this.scale);
  }
}

function written(units: bigint, scale: number): Decimal {
  const digits = units.toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  return new Decimal(scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`);
}
