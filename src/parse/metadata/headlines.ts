import { isBlock, textOf } from '../tree.ts';
import { type MetadataContext, type MetadataFacts, rangeInLine } from './metadata-reader.ts';

// "… (CNN, USA)": a press review names the paper and its country after the headline. A country that no list knows is believed where the
// article names the same paper as its source again ("CNN: …", "CNN reports").
const PAPER_AND_COUNTRY = /\(([\p{L}\p{N}][\p{L}\p{N} .&’'«»"-]{0,60}),\s*([\p{L}][\p{L} .-]{1,40})\)\s*$/u;

/** The title; and the paper that a press review names after it with its country. */
export function readHeadlines({ lines }: MetadataContext): MetadataFacts {
  const headlines = lines.filter((line) => isBlock(line, 'headline'));
  const first = headlines[0];
  if (!first) return {};
  const text = textOf(first);
  const title = { value: text, evidence: rangeInLine(first, 0, text.length), where: 'headline' };
  const match = PAPER_AND_COUNTRY.exec(text);
  const [name, country] = [match?.[1]?.trim(), match?.[2]?.trim()];
  if (!(match && name && country && (isCountry(country) || isSource(name, lines)))) return { title };
  const evidence = [rangeInLine(first, match.index, match.index + match[0].trimEnd().length)];
  for (const line of headlines.slice(1)) {
    if (textOf(line).startsWith(`${name}:`)) evidence.push(rangeInLine(line, 0, name.length));
  }
  return {
    title,
    original: { value: name, evidence: evidence[0] ?? null, where: 'after the headline' },
    sources: [{ name, role: 'origin', grade: 'stated', why: 'the headline names the paper and its country', evidence }],
  };
}

/** Whether a line of the article names a paper as the one that reports. */
function isSource(name: string, lines: MetadataContext['lines']): boolean {
  return lines.some((line) => {
    const text = textOf(line);
    const at = text.indexOf(name);
    return at >= 0 && /^(?::| (?:reports?|reported|writes|wrote|notes|noted)\b)/u.test(text.slice(at + name.length));
  });
}

const LOCALES = ['en', 'ru', 'de', 'fr'];

// Short forms that CLDR gives only as alternatives.
const SHORT_FORMS = ['usa', 'us', 'u.s.', 'uk', 'u.k.', 'uae', 'сша', 'оаэ', 'кнр', 'фрг', 'vae'];

let known: Set<string> | null = null;

/** Whether a word is the name of a country or territory in English, Russian, German or French. Source: CLDR, through Intl. */
function isCountry(name: string): boolean {
  known ??= collectCountries();
  return known.has(name.toLowerCase());
}

function collectCountries(): Set<string> {
  const names = new Set(SHORT_FORMS);
  for (const locale of LOCALES) {
    const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (let a = 65; a <= 90; a += 1) {
      for (let b = 65; b <= 90; b += 1) {
        const name = regions.of(String.fromCharCode(a, b));
        if (name !== undefined) names.add(name.toLowerCase());
      }
    }
  }
  return names;
}
