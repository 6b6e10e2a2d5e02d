/** The memory of bytes, to hand over to another thread instead of a copy; memory that is shared is not handed over. */
export function memoryOf({ buffer }: Uint8Array): readonly ArrayBuffer[] {
  return [buffer].filter((memory) => memory instanceof ArrayBuffer);
}
