import { detectAll } from 'tinyld';

/** Text enough to tell a language by, in UTF-16 units; more costs time and tells no more. */
const SAMPLE = 4000;
const FEWEST = 40;

/** The language that an article's own words are in: ISO 639-1; where the text is too short to tell, what the page declares, else `und`. */
export function detectLanguage(texts: readonly string[], declared?: string): string {
  let sample = '';
  for (const text of texts) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(0, SAMPLE)}\n`;
  }
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST) return declared ?? 'und';
  return detectAll(sample.slice(0, SAMPLE))[0]?.lang ?? declared ?? 'und';
}
