import type { StateWords } from '../../languages/en/states.ts';
import type { CapitalisedNouns, Language } from '../../languages/language.ts';
import type { Token } from '../../text/tokens.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { NamePart } from './name-part.ts';

/** So often a lone word must stand without article or preposition to be a name: once, a plural does too ("Vorbehalte"). */
const bareUses = 2;

/** What a corpus's texts in one language show of capitalised words. */
interface CapitalUse {
  readonly language: Language;
  readonly nouns: CapitalisedNouns;
  /** Words (lower case) with how often they stand behind an article word, and inside a sentence without one and without a preposition. */
  readonly determined: Map<string, number>;
  readonly bare: Map<string, number>;
  /** Words of names of two and more words. */
  readonly named: Set<string>;
  /** Words for states: never common nouns. */
  readonly states: StateWords;
}

/**
 * The names among the capitalised words of languages that write common nouns with a capital too: common nouns out, nouns of office cut off as titles.
 * Blocks in other languages keep their parts.
 */
export function sortCapitalisedNouns(parts: Map<AnnotatedBlock, readonly NamePart[]>, states: StateWords): void {
  for (const [language, blocks] of Map.groupBy(parts.keys(), (block) => block.language))
    if (language.capitalisedNouns !== null)
      sortIn(blocks, parts, {
        ...{ language, nouns: language.capitalisedNouns, states },
        ...{ determined: new Map(), bare: new Map(), named: new Set() },
      });
}

function sortIn(
  blocks: readonly AnnotatedBlock[],
  parts: Map<AnnotatedBlock, readonly NamePart[]>,
  use: CapitalUse,
): void {
  for (const block of blocks) countUses(block, use);
  for (const block of blocks)
    parts.set(
      block,
      (parts.get(block) ?? []).flatMap((part) =>
        cutParticles(block.tokens, part).flatMap((piece) => cutNouns(block, piece, use)),
      ),
    );
  for (const block of blocks)
    for (const part of parts.get(block) ?? [])
      if (part.to - part.from > 1)
        for (let at = part.from; at < part.to; at++) use.named.add(block.tokens[at]?.lower ?? '');
  for (const block of blocks)
    parts.set(
      block,
      (parts.get(block) ?? []).filter((part) => isShown(block, part, use)),
    );
}

function countUses(block: AnnotatedBlock, use: CapitalUse): void {
  const { tokens, startsSentence: starts } = block;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return;
    // "Fraktions- und Parteivorsitzende": half a compound is a noun.
    const isHalf = tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false;
    if (isHalf || isDetermined(block, at)) use.determined.set(token.lower, (use.determined.get(token.lower) ?? 0) + 1);
    else if (!use.language.prepositions.has(tokens[at - 1]?.lower ?? '')) {
      const weight = bareWeight(tokens[at + 1], starts.has(at), use.language);
      use.bare.set(token.lower, (use.bare.get(token.lower) ?? 0) + weight);
    }
  });
}

/** Right before a finite verb a word without article is most often a name ("Stoiber sagte"); elsewhere a sentence's first capital says nothing. */
function bareWeight(next: Token | undefined, isStart: boolean, { auxiliaries, reportingVerbs }: Language): number {
  if (next !== undefined && (auxiliaries.has(next.lower) || reportingVerbs.has(next.lower))) return bareUses;
  return isStart ? 0 : 1;
}

/** Behind an article word, over inflected adjectives and figures: "der", "im", "ein neues", "die 9.000". */
export function isDetermined({ tokens, language }: AnnotatedBlock, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (language.determiners.has(token.lower)) return true;
    const isAdjective = token.kind === 'number' || /^\p{Ll}.*(?:e|en|em|er|es)$/u.test(token.text);
    if (!isAdjective) return false;
  }
  return false;
}

function isFunctionWord({ lower }: Token, { determiners, adverbs, prepositions }: Language): boolean {
  return determiners.has(lower) || adverbs.has(lower) || prepositions.has(lower);
}

function isNoun(token: Token, use: CapitalUse): boolean {
  const word = token.lower;
  if (use.states.has(token.text) || /^\p{Lu}{2,}$/u.test(token.text)) return false;
  const { derivedEndings, officeEndings, bodyEndings } = use.nouns;
  if (derivedEndings.test(word) || officeEndings.test(word) || bodyEndings.test(word)) return true;
  const determined = use.determined.get(word) ?? 0;
  return determined > 0 && determined * 3 >= (use.bare.get(word) ?? 0);
}

/** "Partnern den Schutz": an article joins no name, except behind "von" ("von der Leyen"). */
function cutParticles(tokens: readonly Token[], part: NamePart): readonly NamePart[] {
  const pieces: NamePart[] = [];
  let { from, np } = part;
  for (let at = part.from; at < part.to; at++) {
    const token = tokens[at];
    const isArticle =
      /^(?:der|den|des|die)$/u.test(token?.lower ?? '') && !/^v[oa]n$/u.test(tokens[at - 1]?.lower ?? '');
    if (!isArticle) continue;
    if (at > from) pieces.push({ ...part, np, from, to: at });
    from = at + 1;
    np = from;
  }
  return from < part.to ? [...pieces, { ...part, np, from }] : pieces;
}

/** "CDU-Generalsekretär Volker Kauder" is a name with its title; a common noun alone is nothing, a body's noun is that body. */
function cutNouns(block: AnnotatedBlock, part: NamePart, use: CapitalUse): readonly NamePart[] {
  if (part.kind === 'state' || part.kind === 'adjective') return [part];
  const { tokens } = block;
  let from = part.from;
  const title: string[] = [];
  while (from < part.to) {
    const token = tokens[from];
    if (token === undefined || !(isFunctionWord(token, use.language) || isNoun(token, use))) break;
    if (use.nouns.officeEndings.test(token.lower)) title.push(token.lower);
    from++;
  }
  if (from < part.to) {
    let to = part.to;
    while (to - from > 1 && use.nouns.derivedEndings.test(tokens[to - 1]?.lower ?? '')) to--;
    if (from === part.from) return [{ ...part, to }];
    return [{ ...part, from, to, kind: title.length > 0 ? 'person' : part.kind, title }];
  }
  const last = tokens[part.to - 1];
  return last !== undefined && use.nouns.bodyEndings.test(last.lower)
    ? [{ ...part, np: part.to - 1, from: part.to - 1, kind: 'body', honorific: false, title: [] }]
    : [];
}

/** One word alone needs more than its capital: initials, a title, a place among states, part of a longer name, or uses inside sentences that no article or preposition governs. */
function isShown(block: AnnotatedBlock, part: NamePart, use: CapitalUse): boolean {
  if (part.kind !== 'unknown' || part.to - part.from > 1) return true;
  const token = block.tokens[part.from];
  if (token === undefined) return false;
  if (use.named.has(token.lower) || (token.lower.endsWith('s') && use.named.has(token.lower.slice(0, -1)))) return true;
  return !isDetermined(block, part.from) && (use.bare.get(token.lower) ?? 0) >= bareUses;
}
