import { findDate } from '../../parse/patterns/index.ts';

/** English, French, German and Spanish names of the languages that newspapers are written in -> ISO 639-1. Source: CLDR, through Intl. */
const LANGUAGES: ReadonlyMap<string, string> = collectLanguages();

function collectLanguages(): Map<string, string> {
  const codes =
    'af ar be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nl no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh';
  const names = new Map<string, string>();
  for (const locale of ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ru'])
    for (const code of codes.split(' ')) {
      const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code);
      if (name !== undefined) names.set(name.toLowerCase(), code);
    }
  return names;
}

/** The language that a field names ("ENGLISH", "Français", "EN", "English; ENGLISH"): ISO 639-1, or null. */
export function readLanguage(value: string): string | null {
  const first =
    value
      .split(/[;,/(]/u)[0]
      ?.trim()
      .toLowerCase() ?? '';
  if (/^[a-z]{2}$/u.test(first)) return first;
  return LANGUAGES.get(first) ?? null;
}

/** Weekdays in the languages that databases write dates in. Source: CLDR, through Intl. */
const WEEKDAYS: ReadonlySet<string> = new Set(
  ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ru'].flatMap((locale) => {
    const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return [3, 4, 5, 6, 7, 8, 9].map((day) => name.format(new Date(Date.UTC(2021, 0, day))).toLowerCase());
  }),
);

/**
 * A line that is a date with at most a weekday, a clock time or an edition beside it: ISO 8601 day, or null. A headline may begin like one
 * ("May 3, 2000 people marched"): words that go on without a comma tell it.
 */
export function readDateLine(line: string): string | null {
  const found = line.length > 160 ? null : findDate(line);
  if (found === null) return null;
  const before =
    line
      .slice(0, found.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (before.length > 1 || before.some((word) => !WEEKDAYS.has(word))) return null;
  const rest = line.slice(found.end).trimStart();
  const next = /^\p{L}+(?:-feira)?/u.exec(rest)?.[0].toLowerCase() ?? '';
  return rest === '' || WEEKDAYS.has(next) || /^(?:[,;(|]|\d{1,2}[:.h]\d{2})/u.test(rest) ? found.date : null;
}

/** A byline without the word that brings it in ("By", "BY", "Von", "Par", "Por"). */
export function readAuthor(value: string): string | null {
  const author = value.replace(/^(?:by|von|par|por|de|di|door)\s*:?\s+/iu, '').trim();
  return author === '' ? null : author;
}

/** Letters of one or two words all in capitals are set as a name is written: "ANDREW SPARROW" is Andrew Sparrow. */
export function hasNoLowerCase(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
