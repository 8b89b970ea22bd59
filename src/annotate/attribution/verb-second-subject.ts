import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import { MAX_INVERSION_TOKENS } from '../thresholds.ts';
import type { TokenRange } from '../token-range.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { isPrepositionalObject } from './prepositional-object.ts';
import { nextMention } from './right-context.ts';

/**
 * The subject of a verb of saying where the finite verb stands second, or null (German: Duden 4, "Verbzweitsatz"): its subject right before it, else
 * behind it ("Dazu gab das Ministerium bekannt"); a participle or infinitive stands last, its subject first in the clause.
 */
export function verbSecondSubject(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  verb: number,
): readonly Mention[] | null {
  if (/^(?:heißt|hieß)$/u.test(block.tokens[verb]?.lower ?? '')) return documentOf(block, range, mentions, verb);
  const free = mentions.filter(
    (mention) =>
      block.quoteAt[mention.from] === -1 && !mention.possessive && !isPrepositionalObject(block, mention, range.from),
  );
  const clause = clauseStart(block, range.from, verb);
  const before = free.filter((mention) => mention.from >= clause && mention.to <= verb);
  const edge = skipBack(block, clause, verb);
  const nearest = before.findLast((mention) => mention.to <= edge);
  if (nearest?.to === edge) return [nearest];
  for (let at = clause; at < verb; at++)
    if (block.language.auxiliaries.has(block.tokens[at]?.lower ?? ''))
      return before[0] === undefined ? null : [before[0]];
  const after = nextMention(free, verb + 1, Math.min(range.to, verb + 1 + MAX_INVERSION_TOKENS), block);
  const phrase = nounPhraseBefore(block, clause, edge);
  const noun = phrase === null || isPrepositionalObject(block, phrase, range.from) ? null : phrase;
  const takesObject = block.language.reportingVerbs.get(block.tokens[verb]?.lower ?? '')?.verbClass === 'name';
  if (
    after !== null &&
    !isOnlyNoun(after[0], nearest) &&
    (noun === null || !(takesObject || after[0]?.kind === 'pronoun'))
  )
    return after;
  if (noun !== null) return [noun];
  return before[0] === undefined ? null : [before[0]];
}

/** Right before the verb an adverb ("hingegen") or a party in brackets ("Renate Schmidt (SPD) sagte") may stand. */
function skipBack(block: AnnotatedBlock, from: number, verb: number): number {
  let edge = verb;
  while (edge - 1 > from && block.language.adverbs.has(block.tokens[edge - 1]?.lower ?? '')) edge--;
  if (block.tokens[edge - 1]?.text !== ')') return edge;
  for (let at = edge - 2; at > Math.max(from, edge - 6); at--) if (block.tokens[at]?.text === '(') return at;
  return edge;
}

/** "äußerte Vorbehalte": behind the verb a lone capital that is no person, with a person before the verb, is its object. */
function isOnlyNoun(after: Mention | undefined, nearest: Mention | undefined): boolean {
  return after?.entity?.kind === 'institution' && nearest?.entity?.kind === 'person';
}

/** "In dem Papier heißt es": the document in which it says so, be it before the verb or behind "es". */
function documentOf(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  verb: number,
): readonly Mention[] | null {
  if (block.tokens[verb + 1]?.lower !== 'es') return null;
  const named = mentions.findLast((mention) => mention.to === verb);
  if (named !== undefined) return [named];
  const phrase = nounPhraseBefore(block, range.from, verb);
  return phrase === null ? null : [{ ...phrase, kind: 'document' }];
}

function clauseStart(block: AnnotatedBlock, from: number, verb: number): number {
  for (let at = verb - 1; at > from; at--) if (/^[,;:]$/u.test(block.tokens[at]?.text ?? '')) return at + 1;
  return from;
}
