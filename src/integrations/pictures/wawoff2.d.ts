declare module 'wawoff2' {
  /** The bytes of a TrueType or OpenType font, from those of a WOFF2 file. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
