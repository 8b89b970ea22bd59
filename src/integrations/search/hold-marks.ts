import { HELD_SPACE } from '../../elements/search/index-shape.ts';

const WORDY = /[\p{L}\p{N}]/u;

/** White space as the index counts it: the control character for a new line is some to it, but none to a regular expression. */
const SPACE = /[\s\u0085]+/gu;

/** A token without letter or figure; few texts have one. */
const LONE = /(?:^|[\s\u0085])[^\p{L}\p{N}\s\u0085]+(?=[\s\u0085]|$)/u;

/** A text on one line whose lone marks (a dash, a bullet) hold on to the word before them, so that an exact phrase runs over a dash. */
export function holdMarks(text: string): string {
  if (!LONE.test(text)) return text.replace(SPACE, ' ').trim();
  const held: string[] = [];
  for (const token of text.split(SPACE).filter((t) => t !== '')) {
    const before = held.at(-1);
    const isHeld = before !== undefined && (!WORDY.test(token) || !WORDY.test(before));
    if (isHeld) held[held.length - 1] = before + HELD_SPACE + token;
    else held.push(token);
  }
  return held.join(' ');
}
