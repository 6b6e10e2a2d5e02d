/**
 * SHA-256 for the page, 2 kB lighter than the one of the library; a test compares them. It stands for both modules of
 * `@noble/hashes` that the digest of a result's basis is made with.
 */

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}

/** The first 32 bits behind the point of a root. */
const behindPoint = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) => number > 1 && isPrime(number),
);
const START = PRIMES.slice(0, 8).map((prime) => behindPoint(Math.sqrt(prime)));
const ROUNDS = PRIMES.slice(0, 64).map((prime) => behindPoint(Math.cbrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

export const utf8ToBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export function bytesToHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The message, a one bit, zeros, and its length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}

export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message);
  const state = [...START];
  const words = new Int32Array(64);
  const word = (place: number): number => words[place] ?? 0;
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 64; i += 1) {
      const near = word(i - 2);
      const far = word(i - 15);
      words[i] =
        i < 16
          ? view.getInt32(block + i * 4)
          : word(i - 16) +
            word(i - 7) +
            (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)) +
            (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i += 1) {
      const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const one = (h + mixed + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + word(i)) | 0;
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((sum, i) => {
      state[i] = ((state[i] ?? 0) + sum) | 0;
    });
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((sum, i) => {
    digest.setInt32(i * 4, sum);
  });
  return new Uint8Array(digest.buffer);
}
