/** Widths of the printed ASCII letters, from the space on, in hundredths of the type size: Literata roman as it is drawn at 17 px, each measured as a run of fifty. */
const ASCII = [
  20, 32, 39, 67, 56, 85, 81, 24, 33, 33, 45, 58, 33, 35, 33, 23, 58, 41, 51, 51, 55, 51, 54, 51, 55, 53, 33, 33, 58,
  58, 58, 54, 85, 73, 66, 69, 77, 63, 61, 75, 84, 41, 50, 75, 63, 100, 83, 76, 60, 76, 72, 60, 73, 81, 74, 108, 71, 71,
  66, 33, 23, 33, 58, 47, 50, 54, 58, 49, 60, 52, 36, 56, 66, 33, 31, 61, 33, 96, 65, 59, 61, 59, 47, 45, 40, 63, 59,
  86, 57, 57, 48, 37, 41, 37, 58,
];
/** A letter of another alphabet, and signs that take the whole of the type size. */
const OTHER = 62;
const WHOLE = 100;
const SIGNS = new Map([
  ['“', 53],
  ['”', 53],
  ['‘', 33],
  ['’', 33],
  ['–', 50],
  ['…', 89],
]);

/** How wide a text runs in Literata's roman on one line, in the unit of `size`. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    sum += SIGNS.get(letter) ?? ASCII[code - 32] ?? (code >= 0x2e80 || letter === '—' ? WHOLE : OTHER);
  }
  return (sum * size) / 100;
}

/** Into how many lines of a width a text breaks when each takes as many words as it holds; a word wider than a line is broken. `lead` stands before the text, on the first line. */
export function linesOf(text: string, size: number, width: number, lead = 0): number {
  const space = widthOf(' ', size);
  let lines = 1;
  let at = lead;
  for (const word of text.split(/\s+/u)) {
    const own = widthOf(word, size);
    if (at > 0 && at + space + own > width) {
      lines += 1;
      at = own;
    } else at += (at > 0 ? space : 0) + own;
    while (at > width) {
      lines += 1;
      at -= width;
    }
  }
  return lines;
}
