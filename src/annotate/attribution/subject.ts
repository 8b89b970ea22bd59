import { calendarWords, timeWords } from '../../languages/en/calendar.ts';
import { auxiliaries, conjunctions, prepositions } from '../../languages/en/function-words.ts';
import { isCapital } from '../../text/letter-case.ts';
import type { Token } from '../../text/tokens.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import type { TokenRange } from '../token-range.ts';
import { isPrepositionalObject } from './prepositional-object.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** The subject of the verb: the nearest mention before it that can be one; over a comma, the head of the apposition or relative clause. */
export function subjectBefore(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  verb: number,
  clauses: readonly ReportingClause[],
): readonly Mention[] | null {
  const { tokens, quoteAt } = block;
  const last = clauses.findLast((clause) => clause.verb < verb && clause.shape !== 'noun');
  let at = verb - 1;
  while (at >= range.from && quoteAt[at] === -1 && isBetween(tokens[at])) at--;
  const edge = at >= range.from ? tokens[at] : undefined;
  const inReach = mentions.filter(
    (mention) => mention.np >= range.from && mention.to <= at + 1 && quoteAt[mention.from] === -1,
  );
  const able = inReach.filter((mention) => canBeSubject(block, mention, range));
  if (edge !== undefined && /^(?:who|which)$/u.test(edge.lower)) {
    const antecedent = inReach.filter((mention) => mention.to <= at).at(-1);
    return antecedent === undefined ? null : [antecedent];
  }
  const doer = doerOf(block, verb, at, inReach, range);
  if (doer !== null) return [doer];
  if (sharesSubject(block, verb, at, edge, able, last)) return last?.subjects ?? headOf(tokens, able, able[0]);
  if (/^[,)—–]$/u.test(edge?.text ?? ''))
    return headOf(tokens, able, able.find((mention) => /^[,(—–]$/u.test(tokens[mention.to]?.text ?? '')) ?? able[0]);
  const nearest = able.at(-1) ?? inReach.filter((mention) => !mention.possessive && mention.kind !== 'pronoun').at(-1);
  return headOf(tokens, able, nearest) ?? last?.subjects ?? null;
}

function headOf(
  tokens: readonly Token[],
  able: readonly Mention[],
  head: Mention | undefined,
): readonly Mention[] | null {
  return head === undefined ? null : coordinated(tokens, able, head);
}

/** "with Lee telling reporters", "a clip of Lee saying", "saw the ministry defending": who stands right before a participle, without a comma, does it (Quirk et al. 15.58). */
function doerOf(
  block: AnnotatedBlock,
  verb: number,
  at: number,
  inReach: readonly Mention[],
  range: TokenRange,
): Mention | null {
  const { tokens } = block;
  if (!/ing$/u.test(tokens[verb]?.lower ?? '') || tokens[verb]?.text === ',') return null;
  const near = inReach.at(-1);
  if (
    near === undefined ||
    near.to !== at + 1 ||
    near.possessive ||
    near.kind === 'document' ||
    near.kind === 'indefinite'
  )
    return null;
  const before = tokens[near.np - 1];
  if (!isPrepositionalObject(block, near, range.from)) return near;
  const isAbsolute = before?.lower === 'with' && !/^\p{L}/u.test(tokens[near.np - 2]?.text ?? '');
  return isAbsolute || before?.lower === 'of' ? near : null;
}

/** Participles and verbs joined by "and" have the subject of the verb before them. */
function sharesSubject(
  block: AnnotatedBlock,
  verb: number,
  at: number,
  edge: Token | undefined,
  able: readonly Mention[],
  last: ReportingClause | undefined,
): boolean {
  const isProgressive = /^(?:is|are|was|were|be|been|am)$/u.test(block.tokens[verb - 1]?.lower ?? '');
  if (/ing$/u.test(block.tokens[verb]?.lower ?? '') && !isProgressive) return true;
  if (edge === undefined) return false;
  if (/^(?:and|but|or|to|then|by|before|after|while|when|without)$/u.test(edge.lower) || block.quoteAt[at] !== -1)
    return true;
  if (isPhraseBetween(block, at)) return true;
  return edge.text === ',' && last !== undefined && last.verb > (able.at(-1)?.to ?? -1);
}

/** "… and in a statement credited him": a prepositional phrase between the conjunction and the second verb. */
function isPhraseBetween({ tokens, quoteAt }: AnnotatedBlock, noun: number): boolean {
  for (let at = noun; at > 0 && at > noun - 4 && quoteAt[at] === -1; at--) {
    const word = tokens[at]?.lower ?? '';
    if (at < noun && prepositions.has(word)) return /^(?:and|but)$/u.test(tokens[at - 1]?.lower ?? '');
    if (!/^\p{Ll}+$/u.test(tokens[at]?.text ?? '') || conjunctions.has(word)) return false;
  }
  return false;
}

/** Adverbs, auxiliaries and words of time between a subject and its verb. */
function isBetween(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    auxiliaries.has(word) ||
    timeWords.has(word) ||
    calendarWords.has(word) ||
    // "Early", "Kelly": a capital makes a name of it.
    (/ly$/u.test(word) && !isCapital(token)) ||
    word === 'not' ||
    word === 'on'
  );
}

function canBeSubject(block: AnnotatedBlock, mention: Mention, range: TokenRange): boolean {
  return !mention.possessive && !isPrepositionalObject(block, mention, range.from);
}

/** "Xi and Putin": both, where "and" ties two mentions of one kind. */
function coordinated(tokens: readonly Token[], able: readonly Mention[], chosen: Mention): readonly Mention[] {
  const index = able.indexOf(chosen);
  const before = able[index - 1];
  if (
    before !== undefined &&
    before.kind === chosen.kind &&
    before.to === chosen.np - 1 &&
    tokens[before.to]?.lower === 'and'
  )
    return [before, chosen];
  const after = able[index + 1];
  if (
    after !== undefined &&
    after.kind === chosen.kind &&
    chosen.to === after.np - 1 &&
    tokens[chosen.to]?.lower === 'and'
  )
    return [chosen, after];
  return [chosen];
}
