/** Tokens of one block, `[from, to)`, by index; a `Range` of the text, in UTF-16 units, has `start` and `end`, so that the compiler tells the two apart. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
