import { HELD_SPACE } from '../../elements/search/index-shape.ts';

const WORDY = /[\p{L}\p{N}]/u;

/** A token without letter or figure; few texts have one. */
const LONE = /(?:^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/u;

/** A text on one line whose lone marks (a dash, a bullet) hold on to the word before them, so that an exact phrase runs over a dash. */
export function holdMarks(text: string): string {
  if (!LONE.test(text)) return text.replace(/\s+/gu, ' ').trim();
  const held: string[] = [];
  for (const token of text.split(/\s+/u).filter((t) => t !== '')) {
    const before = held.at(-1);
    const isHeld = before !== undefined && (!WORDY.test(token) || !WORDY.test(before));
    if (isHeld) held[held.length - 1] = before + HELD_SPACE + token;
    else held.push(token);
  }
  return held.join(' ');
}
