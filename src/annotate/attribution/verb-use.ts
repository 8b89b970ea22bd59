import { determiners, prepositions } from '../../languages/en/function-words.ts';
import { documentNouns } from '../../languages/en/roles.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { TokenRange } from '../token-range.ts';

/** Verbs that mean saying only where the words said, "that", a comma or a colon stand right behind them ("he continued: …", but "will continue to"). */
const weakVerbs = new Set(
  'continue begin feel know see hold read release sing make point laugh sigh voice signal speak relate address detail outline maintain regard view worry hope expect fear understand consider accept agree order brief reflect submit relay lay counter contend challenge rail refer attack go intend imagine wish find invoke email'.split(
    ' ',
  ),
);
const nominalBefore =
  /^(?:he|she|it|who|which|also|that|and|man|woman|person|spokesperson|president|statement|report|leader|minister|official|letter|senator|company|ministry|government|document|readout|now|even|often|then|still|what|narrator|author|newspaper|suit|lawsuit|paper)$/u;
const thatOnly = new Set([
  'maintain',
  'hold',
  'feel',
  'know',
  'see',
  'fear',
  'hope',
  'expect',
  'understand',
  'accept',
  'agree',
  'signal',
  'worry',
  'argue',
  'find',
]);

/** Verbs that mean saying only with their particle ("shot back", "cut in"). */
const phrasal: ReadonlyMap<string, string> = new Map([
  ['shoot back', 'back'],
  ['fire back', 'back'],
  ['push back', 'back'],
]);

/** True where a form of a verb of saying is used as that verb: many are nouns too ("the call", "a report", "his claims"). */
export function isVerbUse(block: AnnotatedBlock, at: number, range: TokenRange): boolean {
  const token = block.tokens[at];
  if (token === undefined) return false;
  const before = at > range.from ? block.tokens[at - 1] : undefined;
  const next = block.tokens[at + 1];
  const entry = block.language.reportingVerbs.get(token.lower);
  // Forms that are nouns too are an English matter: elsewhere inflection tells.
  if (entry !== undefined && block.language.clauseOrder !== 'svo') return !/^\p{Lu}/u.test(token.text);
  if (entry !== undefined && !hasItsMarks(block, at, range, entry.lemma)) return false;
  // "informed by", "declared by": a participle, unless a form of "be" makes it a passive clause.
  if (
    next?.lower === 'by' &&
    /ed$/u.test(token.lower) &&
    !/^(?:is|are|was|were|be|been|being)$/u.test(before?.lower ?? '')
  )
    return false;
  const isBase =
    !/(?:ed|ing|ld|ote|oke|ought)$/u.test(token.lower) &&
    !/^(?:said|says|told|tells|adds|began|felt|knew|saw|swore|understood|held|sang|meant|put|shot|found)$/u.test(
      token.lower,
    ) &&
    /^\p{ASCII}+$/u.test(token.lower);
  if (before === undefined) return /(?:ing|ed)$/u.test(token.lower) || !isBase;
  const previous = before.lower;
  if (
    determiners.has(previous) &&
    !/^(?:those|that|this|it|another|each|all|both|some|many|most|several|few|no|one)$/u.test(previous)
  )
    return false;
  if (prepositions.has(previous) && !/^(?:to|as|since|like)$/u.test(previous) && !/ing$/u.test(token.lower))
    return false;
  if (before.possessive && isBase) return false;
  // "the statement read": what can be read is a document, and its verb a past.
  if (token.lower === 'read' && documentNouns.has(previous)) return true;
  if (!isBase) return true;
  if (/^\p{Lu}/u.test(token.text)) return false;
  return /s$/u.test(token.lower) ? isThirdPerson(block, at) : isBareForm(before.text);
}

function leadsIn(block: AnnotatedBlock, at: number, verb: string): boolean {
  let index = at + 1;
  while (
    /(?:ly|also|on|out|back|off|in|to)$/u.test(block.tokens[index]?.lower ?? '') &&
    index < at + 3 &&
    block.quoteAt[index] === -1
  ) {
    if (block.tokens[index]?.lower === 'to' && verb !== 'refer') break;
    index++;
  }
  const next = block.tokens[index];
  // What one finds is a thing, unless a clause says it.
  if (verb === 'find') return next?.lower === 'that';
  if (next === undefined || block.quoteAt[index] !== -1 || /^[:,]$/u.test(next.text)) return true;
  if (next.lower === 'that' || thatOnly.has(verb)) return next.lower === 'that';
  const before = block.quoteAt[at - 1];
  const isTail = /^[.;]$/u.test(next.text) || (before !== undefined && before !== -1);
  return isTail || verb === 'refer' || verb === 'consider' || verb === 'regard' || verb === 'view';
}

/** True but for verbs that mean saying in some surroundings only, and do not stand in them. */
function hasItsMarks(block: AnnotatedBlock, at: number, range: TokenRange, verb: string): boolean {
  const before = at > range.from ? block.tokens[at - 1] : undefined;
  const next = block.tokens[at + 1]?.lower ?? '';
  const particle = phrasal.get(verb);
  if (particle !== undefined) return particle === next && before !== undefined && !determiners.has(before.lower);
  // "as Lee put it", "Lee puts it bluntly"
  if (verb === 'put') return next === 'it' && block.tokens[at]?.lower !== 'putting' && before !== undefined;
  return !weakVerbs.has(verb) || leadsIn(block, at, verb) || isAsClause(block, at, range);
}

/** "As the choir sang years ago, “…”": a clause with "as" that ends in a comma before a quotation says whose words come. */
function isAsClause({ tokens, quoteAt }: AnnotatedBlock, at: number, range: TokenRange): boolean {
  if (!/(?:ed|ote|ang|id|old)$/u.test(tokens[at]?.lower ?? '')) return false;
  let end = at + 1;
  while (end < range.to && end < at + 8 && quoteAt[end] === -1 && tokens[end]?.text !== ',') end++;
  if (tokens[end]?.text !== ',' || (quoteAt[end + 1] ?? -1) === -1) return false;
  for (let from = at - 1; from >= range.from && from >= at - 6 && tokens[from]?.text !== ','; from--)
    if (tokens[from]?.lower === 'as') return quoteAt[from] === -1;
  return false;
}

function isBareForm(previous: string): boolean {
  return /^(?:to|i|we|they|you|and|who|would|will|could|can|did|does|do|should|may|might|must|not|people|also|some|many|most|others|critics|\p{L}+n[’']t|\p{L}+ly|\p{L}+s)$/u.test(
    previous.toLowerCase(),
  );
}

function isThirdPerson(block: AnnotatedBlock, at: number): boolean {
  const token = block.tokens[at];
  const before = block.tokens[at - 1];
  const next = block.tokens[at + 1];
  if (token === undefined || before === undefined) return false;
  if (token.lower === 'says') return true;
  const isSubject =
    /^\p{Lu}/u.test(before.text) ||
    nominalBefore.test(before.lower) ||
    /ly$/u.test(before.lower) ||
    before.text === ',';
  if (/^(?:of|and|\.|,)$/u.test(next?.text ?? '') && block.quoteAt[at - 1] === -1 && !nominalBefore.test(before.lower))
    return false;
  if (next?.lower === 'for' && !/^(?:\p{Lu}.*|he|she|it)$/u.test(before.text)) return false;
  return isSubject;
}
