import { namingVerbs } from '../../languages/en/reporting-verbs.ts';
import { jobNouns } from '../../languages/en/roles.ts';
import type { ReportingVerb } from '../../languages/language.ts';
import type { Token } from '../../text/tokens.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import { MAX_INVERSION_TOKENS } from '../thresholds.ts';
import type { TokenRange } from '../token-range.ts';
import { readAccordingTo } from './according-to.ts';
import { readInvertingClause } from './inverting-clauses.ts';
import { readLeadIn } from './lead-in.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { readReportingNoun } from './reporting-noun.ts';
import { isInverted, isPassive, nextMention } from './right-context.ts';
import { subjectBefore } from './subject.ts';
import { verbSecondSubject } from './verb-second-subject.ts';
import { isVerbUse } from './verb-use.ts';

/** The reporting clauses of one window of a block, in order of their verbs. */
export function findReportingClauses(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
): readonly ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (let at = range.from; at < range.to; at++) {
    if (block.quoteAt[at] !== -1) continue;
    const clause = clauseAt(block, range, mentions, at, clauses);
    if (clause !== null) clauses.push(clause);
  }
  if (clauses.some((clause) => clause.shape !== 'noun')) return clauses;
  const lead = readLeadIn(block, range, mentions);
  return lead === null ? clauses : [...clauses, lead];
}

function clauseAt(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  at: number,
  before: readonly ReportingClause[],
): ReportingClause | null {
  const { tokens } = block;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const according = readAccordingTo(block, range, mentions, at);
  if (according !== null) return according;
  if (block.language.clauseOrder === 'inverting') return readInvertingClause(block, range, mentions, at, before);
  const noun = readReportingNoun(block, mentions, at);
  if (noun !== null) return noun;
  const form = block.language.reportingVerbs.get(token.lower);
  if (form === undefined || !isVerbUse(block, at, range)) return null;
  const make: MakeClause = (subjects, from, to, shape, relayers = []) => ({
    verb: at,
    lemma: form.lemma,
    verbClass: form.verbClass,
    subjects,
    from,
    to,
    relayers,
    shape,
  });
  if (isPassive(block, at, range)) return readPassive(block, range, mentions, at, before, form.lemma, make);
  const relayed = form.lemma === 'quote' ? readRelayed(block, range, mentions, at, before, make) : null;
  if (relayed !== null) return relayed;
  if (isInverted(block, at, range)) {
    const subject = nextMention(mentions, at + 1, Math.min(range.to, at + 1 + MAX_INVERSION_TOKENS), block);
    if (subject !== null) return make(subject, at, endOf(subject), 'inverted');
  }
  if (block.language.clauseOrder === 'verb-second') {
    const clause = verbSecondSubject(block, range, mentions, at);
    if (clause !== null)
      return make(
        clause,
        Math.min(at, startOf(clause)),
        Math.max(at + 1, endOf(clause)),
        clause[0] !== undefined && clause[0].from > at ? 'inverted' : 'subject-verb',
      );
  }
  return readPlainClause(block, range, mentions, at, before, form, make);
}

/** A verb with its subject before it: "Lee said"; "saying", "having told". */
function readPlainClause(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  at: number,
  before: readonly ReportingClause[],
  form: ReportingVerb,
  make: MakeClause,
): ReportingClause | null {
  const subject = subjectBefore(block, range, mentions, at, before);
  if (namingVerbs.has(form.lemma) && isNaming(block, at) && !isActor(block, subject, at))
    return readAgent(block, range, mentions, at, make);
  if (subject === null) return null;
  const isParticiple = /ing$/u.test(block.tokens[at]?.lower ?? '');
  return make(subject, isParticiple ? at : startOf(subject), at + 1, isParticiple ? 'participle' : 'subject-verb');
}

type MakeClause = (
  subjects: readonly Mention[],
  from: number,
  to: number,
  shape: ReportingClause['shape'],
  relayers?: readonly Mention[],
) => ReportingClause;

/** "X was quoted by Y as saying": X speaks and Y relays; "was told by X": X speaks; any other passive names nobody. */
function readPassive(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  at: number,
  before: readonly ReportingClause[],
  verb: string,
  make: MakeClause,
): ReportingClause | null {
  const { tokens } = block;
  const hasAgent = tokens[at + 1]?.lower === 'by';
  const asSaying = tokens.slice(at, at + 8).findIndex((word) => word.lower === 'as');
  if (verb === 'quote' && asSaying > 0) {
    const subject = subjectBefore(block, range, mentions, at, before);
    if (subject === null) return null;
    const agent = hasAgent ? (nextMention(mentions, at + 2, at + 1 + asSaying, block) ?? []) : [];
    return make(subject, startOf(subject), Math.min(range.to, at + asSaying + 2), 'passive', agent);
  }
  if (!hasAgent) return null;
  const agent = nextMention(mentions, at + 2, Math.min(range.to, at + 2 + MAX_INVERSION_TOKENS), block);
  return agent === null ? null : make(agent, at, endOf(agent), 'inverted');
}

/** "called “…”": a past form of naming right before the marks, with nothing between that could be named. */
function isNaming({ tokens, quoteAt }: AnnotatedBlock, at: number): boolean {
  if (!/ed$/u.test(tokens[at]?.lower ?? '')) return false;
  const next = /^(?:the|an?)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return quoteAt[next] !== undefined && quoteAt[next] !== -1;
}

/** "what Lee called “…”": a person or a body right before the verb does the naming; "a loophole called “…”" is named. */
function isActor({ tokens }: AnnotatedBlock, subjects: readonly Mention[] | null, at: number): boolean {
  const subject = subjects?.at(-1);
  if (subject === undefined) return false;
  let edge = at;
  while (
    edge > subject.to &&
    /ly$|^(?:has|have|had|and|also|then|once|later|and|but)$/u.test(tokens[edge - 1]?.lower ?? '')
  )
    edge--;
  const isJoined = /^(?:and|but|then)$/u.test(tokens[edge]?.lower ?? '');
  if (edge !== subject.to) return isJoined;
  return subject.kind !== 'role' || jobNouns.has(subject.head) || subject.head.endsWith('man');
}

/** "labeled “top secret” by the ministry": behind the marks stands who named it so. */
function readAgent(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  at: number,
  make: MakeClause,
): ReportingClause | null {
  let end = at + 1;
  while (end < range.to && block.quoteAt[end] === -1) end++;
  while (end < range.to && block.quoteAt[end] !== -1) end++;
  if (block.tokens[end]?.lower !== 'by') return null;
  const agent = nextMention(mentions, end + 1, Math.min(range.to, end + 1 + MAX_INVERSION_TOKENS), block);
  return agent === null ? null : { ...make(agent, at, at + 1, 'inverted'), place: 'before' };
}

/** "Y quoted X as saying": X speaks, Y relays. */
function readRelayed(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  at: number,
  before: readonly ReportingClause[],
  make: MakeClause,
): ReportingClause | null {
  const object = nextMention(mentions, at + 1, Math.min(range.to, at + 5), block);
  // "quoted an aide to the president as saying"
  const as = object === null ? -1 : block.tokens.slice(endOf(object), endOf(object) + 6).findIndex(isAs);
  if (object === null || as < 0 || block.tokens.slice(endOf(object), endOf(object) + as).some(isStop)) return null;
  const relayer = subjectBefore(block, range, mentions, at, before);
  return make(
    object,
    relayer === null ? at : startOf(relayer),
    Math.min(range.to, endOf(object) + as + 2),
    'passive',
    relayer ?? [],
  );
}

function isAs({ lower }: Token): boolean {
  return lower === 'as';
}

function isStop({ text }: Token): boolean {
  return /^[,.;:“"]$/u.test(text);
}

function startOf(mentions: readonly Mention[]): number {
  return Math.min(...mentions.map((mention) => mention.np));
}

function endOf(mentions: readonly Mention[]): number {
  return Math.max(...mentions.map((mention) => mention.to));
}
