/** Thrown where a file as a whole cannot be read as a register; the message carries no value from it. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
}
