import { namingVerbs } from '../../languages/en/reporting-verbs.ts';
import type { Language } from '../../languages/language.ts';
import { BLOCK_KINDS } from '../../vocabulary/block-kinds.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import { type DiscourseState, newDiscourseState } from '../coreference/discourse-state.ts';
import type { EntityContext } from '../coreference/entity-context.ts';
import type { Mention } from '../coreference/mention.ts';
import { resolveMention } from '../coreference/resolve-mention.ts';
import { updateDiscourse } from '../coreference/update-discourse.ts';
import type { Entity } from '../names/entity.ts';
import type { Attribution, AttributionContext, BlockAttributions, ReportedSpeech } from './attribution.ts';
import { type AttributionWindow, readAttributionWindow, type WindowQuote } from './attribution-window.ts';
import { chooseReportingClause } from './choose-reporting-clause.ts';
import { cueLemmaOf, cueOf } from './cue.ts';
import { type OpenQuotes, readOpenQuotes } from './first-person-speech.ts';
import { isIndirectSpeech } from './indirect-speech.ts';
import { findRelayers } from './relayers.ts';
import { findNarrators, readReportedSpeech } from './reported-speech.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { attributeUnmarkedSpeech, classifyUnmarkedSpeech, type UnmarkedSpeechMode } from './unmarked-speech.ts';

/** Who speaks in an article, block by block: in its outermost quotations and in what it reports. Headlines and captions neither see nor change who is being talked about. */
export function attributeArticle(
  blocks: readonly AnnotatedBlock[],
  mentionsOf: (block: AnnotatedBlock) => readonly Mention[],
  context: EntityContext,
  language: Language,
): ReadonlyMap<AnnotatedBlock, BlockAttributions> {
  const discourse = newDiscourseState();
  const found = new Map<AnnotatedBlock, BlockAttributions>();
  const speechMode = classifyUnmarkedSpeech(blocks, language);
  let carriedSpeakers: readonly Entity[] = [];
  let openQuotes: OpenQuotes = new Set();
  for (const block of blocks) {
    // Where nothing is known of a language, whoever stands near is as likely the one spoken of as the one who speaks.
    if (!BLOCK_KINDS[block.kind].isQuoted || !block.language.isKnown) continue;
    const isRunning = BLOCK_KINDS[block.kind].isRunningText;
    const result = attributeBlock(
      block,
      mentionsOf(block),
      context,
      isRunning ? discourse : newDiscourseState(),
      isRunning ? carriedSpeakers : [],
      block.kind === 'paragraph' ? speechMode : 'no',
      openQuotes,
    );
    found.set(block, result);
    if (block.kind === 'paragraph') carriedSpeakers = result.last;
    openQuotes = block.kind === 'paragraph' ? readOpenQuotes(block) : new Set();
  }
  return found;
}

function attributeBlock(
  block: AnnotatedBlock,
  mentions: readonly Mention[],
  context: EntityContext,
  discourse: DiscourseState,
  carriedSpeakers: readonly Entity[],
  speechMode: UnmarkedSpeechMode,
  openQuotes: OpenQuotes,
): BlockAttributions & { readonly last: readonly Entity[] } {
  const attributions: Attribution[] = [];
  const statements: ReportedSpeech[] = [];
  let previous: AttributionContext['previous'] = null;
  let last = carriedSpeakers;
  let cursor = 0;
  for (const range of block.windows) {
    const from = cursor;
    while (cursor < mentions.length && (mentions[cursor]?.from ?? 0) < range.to) cursor++;
    const inside = mentions.slice(from, cursor);
    const window = readAttributionWindow(block, range, inside, discourse, context);
    const resolve = (clause: ReportingClause): readonly Entity[] => resolveClause(window, clause, discourse, context);
    const own = window.quotes.map((quote, index) =>
      attributeQuote(
        window,
        index,
        quote,
        { previous, carried: carriedSpeakers, count: attributions.length + index },
        discourse,
        resolve,
      ),
    );
    attributions.push(...own);
    const here = own.findLast((one) => one.attributed && one.speakers.length > 0)?.speakers ?? [];
    const hasClause = window.quotes.length > 0 && (window.clauses.length > 0 || here.length > 0);
    const main = mainClause(window);
    const speakers = here.length > 0 || main === null ? here : resolve(main);
    statements.push(...readReportedSpeech(window, resolve, here));
    const unmarked: Attribution | null =
      speechMode === 'no'
        ? null
        : attributeUnmarkedSpeech(window, previous, carriedSpeakers, speechMode, openQuotes, resolve);
    if (unmarked !== null) attributions.push(unmarked);
    previous = {
      speakers: unmarked?.speakers ?? speakers,
      last: window.quotes.length > 0 || unmarked !== null ? attributions.length - 1 : null,
      hasClause: hasClause || unmarked !== null,
      unmarked: unmarked !== null,
    };
    // An aside in brackets is about something else.
    if (isAside(window)) continue;
    updateDiscourse(
      discourse,
      block,
      range,
      window.mentions,
      window.person?.entity ?? window.thing?.entity ?? null,
      findNarrators(own, speakers),
      (mention) => resolveMention(mention, discourse, context, null),
    );
    if (speakers.length > 0) last = speakers;
  }
  return { attributions, reportedSpeech: statements, last };
}

function isAside({ block, range, quotes }: AttributionWindow): boolean {
  return quotes.length === 0 && block.tokens[range.from]?.text === '(' && block.tokens[range.to - 1]?.text === ')';
}

/** The verb of saying of the window's main clause, behind the one whom the window is about. */
function mainClause(window: AttributionWindow): ReportingClause | null {
  const verbs = window.clauses.filter((clause) => clause.shape !== 'noun');
  return verbs.find((clause) => clause.verb >= (window.person?.mention.from ?? 0)) ?? verbs[0] ?? null;
}

function attributeQuote(
  window: AttributionWindow,
  index: number,
  quote: WindowQuote,
  context: AttributionContext,
  discourse: DiscourseState,
  resolve: (clause: ReportingClause) => readonly Entity[],
): Attribution {
  const choice = chooseReportingClause(window, quote);
  const range = window.block.quotedSpans[quote.quotedSpan]?.inner ?? { start: 0, end: 0 };
  const base = {
    quotedSpan: quote.quotedSpan,
    range,
    relayers: [],
    cue: null,
    cueLemma: null,
    adjacent: false,
    group: null,
  };
  if (choice !== null) {
    const speakers = resolve(choice.clause);
    return {
      ...base,
      speakers,
      relayers: findRelayers(window, choice.clause, quote, resolve, speakers),
      cue: cueOf(window.block, choice),
      cueLemma: cueLemmaOf(window.block, choice),
      attributed: true,
      adjacent: choice.adjacent,
      isNaming: namingVerbs.has(choice.clause.lemma) && choice.clause.verb < quote.from,
      group: choice.broken && index > 0 ? context.count - 1 : null,
    };
  }
  const clause = window.block.isClause[quote.quotedSpan] ?? false;
  if (!clause && !window.isOnlyQuotes && isIndirectSpeech(window)) {
    const speakers = context.previous?.speakers ?? context.carried;
    return { ...base, speakers, attributed: speakers.length > 0 };
  }
  if (!clause && !window.isOnlyQuotes) return { ...base, speakers: [], attributed: false };
  // "The report is severe: “…”": whoever leads in is not known, but it is somebody, and not whoever spoke last.
  if (!window.isOnlyQuotes && isLedIn(window, quote)) return { ...base, speakers: [], attributed: true };
  return carryOn(window, quote, context, discourse, base);
}

/** A quotation that nothing introduces: whoever spoke just before, or is talked about. */
function carryOn(
  window: AttributionWindow,
  quote: WindowQuote,
  context: AttributionContext,
  discourse: DiscourseState,
  base: Omit<Attribution, 'speakers' | 'attributed'>,
): Attribution {
  const clause = window.block.isClause[quote.quotedSpan] ?? false;
  const { previous } = context;
  // In dialogue written with dashes each paragraph is the other's turn.
  const carriedSpeakers = isDashSpeech(window, quote) && previous === null ? [] : context.carried;
  if (window.isOnlyQuotes && previous === null && isDashSpeech(window, quote))
    return { ...base, speakers: [], attributed: true };
  if (previous !== null && previous.last !== null && previous.hasClause && window.isOnlyQuotes)
    return {
      ...base,
      speakers: previous.speakers,
      attributed: previous.speakers.length > 0,
      adjacent: true,
      group: previous.last,
    };
  const near = discourse.person === null ? [] : [discourse.person];
  const speakers =
    [
      previous === null && window.isOnlyQuotes ? carriedSpeakers : [],
      previous?.speakers ?? [],
      window.isOnlyQuotes || clause ? near : [],
    ].find((list) => list.length > 0) ?? [];
  return { ...base, speakers, attributed: speakers.length > 0, adjacent: window.isOnlyQuotes };
}

function isLedIn({ block, range }: AttributionWindow, quote: WindowQuote): boolean {
  const { tokens, quoteAt } = block;
  const mark = quoteAt[quote.from - 1] === -2 ? quote.from - 2 : quote.from - 1;
  if (tokens[mark]?.text !== ':') return false;
  for (let at = range.from; at < mark; at++)
    if (quoteAt[at] === -1 && /^(?:is|was|says|said|est|était|\p{L}+ed)$/u.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

function isDashSpeech(window: AttributionWindow, quote: WindowQuote): boolean {
  const span = window.block.quotedSpans[quote.quotedSpan];
  return (
    span !== undefined &&
    span.outer.start === span.inner.start &&
    /[—–]/u.test(window.block.text.slice(window.block.range.start, span.inner.start))
  );
}

/** Who a reporting clause says speaks. Words that several say in one document are the document's. */
function resolveClause(
  window: AttributionWindow,
  clause: ReportingClause,
  discourse: DiscourseState,
  context: EntityContext,
): readonly Entity[] {
  const found = new Set<Entity>();
  for (const mention of clause.subjects) {
    const pair = mention.head === 'they' ? pairBefore(window, mention) : [];
    for (const entity of pair) found.add(entity);
    if (pair.length > 0) continue;
    const about = mention.head === 'it' ? window.thing : window.person;
    const subject = about !== null && about.mention.from < mention.from ? about.entity : null;
    const outer = mention.head === 'it' && subject === null ? bodyBefore(window, clause) : null;
    const named = window.mentions.flatMap(({ from, entity }) =>
      entity?.kind === 'person' && from < mention.from ? [entity] : [],
    );
    for (const entity of resolveMention(outer ?? mention, discourse, context, subject, named))
      found.add(context.speakerOf(entity));
  }
  if (found.size > 1) {
    const joint = window.mentions.find(
      (mention) =>
        mention.kind === 'document' &&
        mention.from > clause.verb &&
        mention.from - clause.verb <= 6 &&
        mention.modifiers.includes('joint'),
    );
    if (joint !== undefined) return resolveMention(joint, discourse, context, null);
  }
  return [...found];
}

/** "The company said that it expected …": "it" is the body that the verb of saying before has for its subject. */
function bodyBefore(window: AttributionWindow, clause: ReportingClause): Mention | null {
  const outer = window.clauses.findLast((other) => other.verb < clause.verb && other.shape !== 'noun');
  return outer?.subjects.find(({ kind }) => kind === 'group' || kind === 'document') ?? null;
}

/** The two people whom the same sentence names together before "they" or "their". */
function pairBefore(window: AttributionWindow, they: Mention): readonly Entity[] {
  for (const [index, mention] of window.mentions.entries()) {
    const next = window.mentions[index + 1];
    if (next === undefined || next.from >= they.from) return [];
    const isPair = window.block.tokens[mention.to]?.lower === 'and' && next.np === mention.to + 1;
    if (isPair && mention.entity?.kind === 'person' && next.entity?.kind === 'person')
      return [mention.entity, next.entity];
  }
  return [];
}
