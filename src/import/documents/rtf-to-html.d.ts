// The part of the library that is used; it ships no types.
declare module '@iarna/rtf-to-html' {
  const rtfToHtml: {
    fromString(rtf: string, done: (error: Error | null, html: string) => void): void;
  };
  // biome-ignore lint/style/noDefaultExport: the library exports itself whole
  export default rtfToHtml;
}
