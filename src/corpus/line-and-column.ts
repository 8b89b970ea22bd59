/** A place in a file: line and column, 1-based; columns count UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset (UTF-16) in a text. */
export function lineAndColumnOf(text: string, offset: number): LineAndColumn {
  let line = 1;
  let begin = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    begin = at + 1;
  }
  return { line, column: offset - begin + 1 };
}
