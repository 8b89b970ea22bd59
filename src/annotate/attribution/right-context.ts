import { calendarWords } from '../../languages/en/calendar.ts';
import { prepositions } from '../../languages/en/function-words.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { TokenRange } from '../token-range.ts';

const notSubject =
  /^(?:that|to|of|in|on|at|by|for|with|as|him|her|them|,|\.|:|it|if|whether|when|during|about|after|before|from|not)$/u;

/** True where the verb at `at` is a passive ("is called", "was widely quoted"). */
export function isPassive(block: AnnotatedBlock, at: number, range: TokenRange): boolean {
  const { tokens } = block;
  if (!/(?:ed|told|quoted|said|known|written|put|read|held)$/u.test(tokens[at]?.lower ?? '')) return false;
  let index = at - 1;
  while (
    index >= range.from &&
    /(?:ly|not|also|often|widely|been|being)$/u.test(tokens[index]?.lower ?? '') &&
    !/^(?:been|being)$/u.test(tokens[index]?.lower ?? '')
  )
    index--;
  // "He's said that …" is a perfect, "he's said to …" a passive.
  if (/^(?:it's|he's|she's)$/u.test(tokens[index]?.lower ?? ''))
    return /^(?:to|by|as)$/u.test(tokens[at + 1]?.lower ?? '');
  return /^(?:is|are|was|were|be|been|being|am)$/u.test(tokens[index]?.lower ?? '');
}

/** The verb stands right behind a quotation or its comma (“…,” said X), or closes a sentence that was one (…, said X.). */
export function isInverted(block: AnnotatedBlock, at: number, range: TokenRange): boolean {
  const { tokens, quoteAt } = block;
  // “…,” telling reporters: a participle has its subject before the quotation.
  if (block.language.clauseOrder === 'svo' && /ing$/u.test(tokens[at]?.lower ?? '')) return false;
  let index = at - 1;
  while (index >= range.from && quoteAt[index] === -1 && /^[,–—-]$/u.test(tokens[index]?.text ?? '')) index--;
  const isBehindQuote = index >= range.from && quoteAt[index] !== -1;
  const isFirst = index < range.from;
  const next = tokens[at + 1];
  if (next === undefined || quoteAt[at + 1] !== -1 || notSubject.test(next.lower) || calendarWords.has(next.lower))
    return false;
  if (isBehindQuote) return true;
  const isSaid = block.language.plainestVerbs.has(tokens[at]?.lower ?? '');
  const looksNamed = /^\p{Lu}/u.test(next.text) || /^(?:the|a|an|one)$/u.test(next.lower);
  if (!isSaid || !looksNamed) return false;
  if (isFirst) return true;
  if (tokens[at - 1]?.text !== ',') return false;
  for (let ahead = at + 2; ahead < Math.min(range.to, at + 8); ahead++)
    if (/^[,.;]$/u.test(tokens[ahead]?.text ?? '')) return true;
  return false;
}

/** The first mention from a token on, before a comma; a role and the name behind it count as the name. */
export function nextMention(
  mentions: readonly Mention[],
  from: number,
  to: number,
  block: AnnotatedBlock,
): readonly Mention[] | null {
  let first: Mention | null = null;
  for (const mention of mentions) {
    if (mention.from < from) continue;
    if (mention.np >= to || block.quoteAt[mention.from] !== -1) break;
    if (first === null) {
      if (hasComma(block, from, mention.np)) return null;
      if (mention.possessive && mention.kind !== 'document') continue;
      first = mention;
      continue;
    }
    if (
      first.kind !== 'name' &&
      mention.kind === 'name' &&
      mention.entity?.kind === 'person' &&
      !hasComma(block, first.to, mention.np) &&
      !hasPreposition(block, first.to, mention.np) &&
      !hasClause(block, first.to, mention.np)
    ) {
      first = mention;
      continue;
    }
    const joint = block.tokens[mention.np - 1]?.lower === 'and' && mention.np - 1 === first.to;
    return joint && mention.kind === first.kind ? [first, mention] : [first];
  }
  return first === null ? null : [first];
}

function hasComma(block: AnnotatedBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[,;:.]$/u.test(block.tokens[at]?.text ?? '')) return true;
  return false;
}

/** "one source who identified Lee": between the noun and the name a clause begins. */
function hasClause(block: AnnotatedBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:who|which|that|whom|whose)$/u.test(block.tokens[at]?.lower ?? '')) return true;
  return false;
}

function hasPreposition(block: AnnotatedBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (prepositions.has(block.tokens[at]?.lower ?? '')) return true;
  return false;
}
