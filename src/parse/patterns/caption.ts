import { AGENCY } from '../data/index.ts';
import { countWords } from '../line-features.ts';

const SOURCE_IN_LINE =
  /(?:^|[.!?"”’)]\s+|\()(?:image |photo(?:graph)? |picture )?(?:source|credit|photo(?:graph)?|picture|image|foto|фото|bild|quelle|источник)s?\s*(?:by|:|©)\s*([^.!?]{2,100})\.?\)?$/iu;
const SLASHED_AGENCY = new RegExp(
  `(?:^|[\\s(|])(?:[\\p{L}.’' -]{2,40}\\s?/\\s?)?${AGENCY}(?:\\s?(?:/|via)\\s?[\\p{L}.’' -]{2,40}){0,3}\\)?\\.?$`,
  'u',
);
const OPENS =
  /^(?:file(?: photo)?|(?:image |photo )?caption|photo|image|picture|pictured|in this (?:file |handout |undated )?(?:photo|image|picture)|image source|photo credit|фото|на фото|bild|foto|archivbild|photo d['’]archives?)\s*(?:[:：©]|\bby\b)|^image (?:source|caption|credit),/iu;
const IMAGE_CREDIT =
  /^(?:image|photo|slide show|facebook twitter pinterest)\s+.{4,600}?(?:\bcredit\b|\bphotograph:)\s.{2,120}$/iu;
const WIDGET = /^(?:enlarge this image|facebook twitter pinterest|image \d+ of \d+|toggle caption)\s+\S.{2,500}$/iu;
const CLOSED_BY_PICTURE =
  /\(((?:[^()]{0,40}[\s/])?(?:photo|photograph|image|images|pool|handout|courtesy of)(?!\p{L})[^()]{0,70})\)\.?$/iu;
const FILED = /^(?:FILE\s*[-–—]|CLOSE\s+(?=\p{Lu}))/u;
const BARRED = new RegExp(`\\|\\s*(?:[\\p{L}.’' -]{2,40}\\s?/\\s?)?${AGENCY}(?:\\s+Photo)?(?!\\p{L})`, 'u');
const COPYRIGHT_SIGN = /^(?:image source|photo|foto|фото|bild)?\s{0,2}[:：]?\s{0,2}©\s{0,2}\S.{0,80}$/iu;

/** Whether a line stands under a picture: it names its source, its photographer or its agency as captions do, or opens as they do. */
export function isCaption(text: string): boolean {
  if (text.length > 700) return false;
  if ([OPENS, IMAGE_CREDIT, WIDGET, BARRED, FILED].some((form) => form.test(text))) return true;
  if (text.length <= 100 && COPYRIGHT_SIGN.test(text) && !/\d{4}/u.test(text)) return true;
  const tail = text.slice(-200);
  if (isNaming(CLOSED_BY_PICTURE.exec(tail)?.[1])) return true;
  if (isNaming(SOURCE_IN_LINE.exec(tail.slice(-140))?.[1])) return true;
  // Names of outlets and nothing else ("RT/Reuters") are a credit: a caption has words of its own.
  return /[/(|©]/u.test(text.slice(-60)) && countWords(text, 6) > 4 && SLASHED_AGENCY.test(text.slice(-90));
}

// What follows "Source:" is names, not a sentence: "He wrote under the photo: this is what we do" is no caption.
function isNaming(words: string | undefined): boolean {
  const found = (words ?? '').match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? [];
  const capitals = found.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return found.length > 0 && found.length <= 10 && capitals.length * 5 >= found.length * 3;
}

/** Whether a whole line names a source and nothing else: below a text it is a credit. */
export function isSourceOfAll(text: string): boolean {
  return (
    /^(?:sources?|quelle|источник|original):\s/iu.test(text) && isNaming(SOURCE_IN_LINE.exec(text.slice(0, 140))?.[1])
  );
}

/** Whether a line is nothing but names, as a picture's alternative text often is ("China Russia"). */
export function isAltText(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.split(/\s+/u);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}’'-]*$/u.test(word));
}
