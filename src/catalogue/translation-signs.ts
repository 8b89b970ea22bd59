import type { NameMention } from '../annotate/annotated.ts';
import { honorifics } from '../annotate/tables/roles.ts';
import type { TranslationSign } from '../corpus/edition-record.ts';
import type { Range } from '../corpus/span.ts';

/** What looking for signs needs of an article. */
export interface SignedText {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Range[];
  readonly names: readonly NameMention[];
}

interface Pattern {
  readonly kind: string;
  readonly why: string;
  readonly find: RegExp;
}

/** Damage that machine translation and re-translation leave in punctuation. Each pattern is one stretch of the text, found in one pass. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'dash inside a word',
    why: 'A long dash stands where English has a hyphen inside a word.',
    find: /(?<=\p{Ll})—(?=\p{Ll})/gu,
  },
  {
    kind: 'space before a comma',
    why: 'A blank stands before a comma or full stop.',
    find: /(?<=\p{L}) [,.](?= \p{Ll})/gu,
  },
  {
    kind: 'broken quotation',
    why: 'A quotation mark closes after a full stop in the middle of a sentence.',
    find: /\p{Ll}\.[”"](?= \p{Lu}\p{Ll}+[”"])/gu,
  },
  {
    kind: 'broken sentence',
    why: 'A full stop stands inside a sentence, before a small letter.',
    find: /(?<=\p{Ll}{4})\. (?=\p{Ll}{2})/gu,
  },
  { kind: 'stray full stop', why: 'A comma follows a full stop.', find: /(?<=\p{Ll}{3})\. ?, /gu },
];

/** Signs that a text came through another language: shown as signs with their place, never as a verdict. In the order of the text. */
export function findSigns(article: SignedText): TranslationSign[] {
  const inPatterns = article.blocks.flatMap((block) => {
    const slice = article.text.slice(block.start, block.end);
    return PATTERNS.flatMap(({ kind, why, find }) =>
      [...slice.matchAll(find)].map(({ 0: match, index }) => ({
        article: article.id,
        kind,
        why,
        ...withWords(slice, block.start, index, index + match.length),
      })),
    );
  });
  return [...inPatterns, ...misplacedTitles(article)].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The place of a match with the words that it stands between, so that a reader sees more than a comma. */
function withWords(slice: string, offset: number, from: number, to: number): Range {
  const near = slice.slice(Math.max(0, from - 40), from);
  const blank = near.length - near.trimEnd().length;
  const before = /\S{0,40}$/u.exec(near.trimEnd())?.[0].length ?? 0;
  const after = /^\s?\S{0,40}/u.exec(slice.slice(to, to + 41))?.[0].length ?? 0;
  return { start: offset + from - before - blank, end: offset + to + after };
}

/** A title before one part of a name here and before another part of it elsewhere in the same text: one of them is not the family name. */
function misplacedTitles(article: SignedText): TranslationSign[] {
  const titled = article.names.flatMap((name) => {
    const words = article.text
      .slice(name.range.start, name.range.end)
      .replace(/['’]s$/u, '')
      .split(/\s+/u);
    const before =
      article.text
        .slice(Math.max(0, name.range.start - 6), name.range.start)
        .trim()
        .split(/\s+/u)
        .at(-1) ?? '';
    const [first = '', ...rest] = words;
    const isInside = honorifics.has(plain(first)) && rest.length === 1;
    const isBefore = honorifics.has(plain(before)) && rest.length === 0;
    const part = isInside ? rest[0] : first;
    const start = name.range.start - (isBefore ? before.length + 1 : 0);
    return (isInside || isBefore) && part ? [{ name, part, start }] : [];
  });
  return [...Map.groupBy(titled, ({ name }) => name.entity).values()].flatMap((uses): TranslationSign[] => {
    const parts = [...new Set(uses.map(({ part }) => part))];
    if (parts.length < 2) return [];
    const why = `One person is called by a title before ${parts.map((part) => `“${part}”`).join(' and before ')}.`;
    return uses.map(({ name, start }) => ({
      article: article.id,
      kind: 'title before a given name',
      why,
      start,
      end: name.range.end,
    }));
  });
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
