import { namingVerbs } from "../../languages/en/reporting-verbs.js";
import { BLOCK_KINDS } from "../../vocabulary/block-kinds.js";
import { newDiscourseState } from "../coreference/discourse-state.js";
import { resolveMention } from "../coreference/resolve-mention.js";
import { updateDiscourse } from "../coreference/update-discourse.js";
import { readAttributionWindow } from "./attribution-window.js";
import { chooseReportingClause } from "./choose-reporting-clause.js";
import { cueLemmaOf, cueOf } from "./cue.js";
import { readOpenQuotes } from "./first-person-speech.js";
import { isIndirectSpeech } from "./indirect-speech.js";
import { findRelayers } from "./relayers.js";
import { findNarrators, readReportedSpeech } from "./reported-speech.js";
import { attributeUnmarkedSpeech, classifyUnmarkedSpeech } from "./unmarked-speech.js";
/** Who speaks in an article, scene by scene: in its outermost quotations and in what it reports. Headlines and captions neither see nor change who is being talked about. */
export function attributeArticle(blocks, mentionsOf, context, language) {
    const discourse = newDiscourseState();
    const found = new Map();
    const speechMode = classifyUnmarkedSpeech(blocks, language);
    let carriedSpeakers = [];
    let openQuotes = new Set();
    for (const block of blocks) {
        // Where nothing is known of a language, whoever stands near is as likely the one spoken of as the one who speaks.
        if (!BLOCK_KINDS[block.kind].isQuoted || !block.language.isKnown)
            continue;
        const isRunning = BLOCK_KINDS[block.kind].isRunningText;
        const result = attributeBlock(block, mentionsOf(block), context, isRunning ? discourse : newDiscourseState(), isRunning ? carriedSpeakers : [], block.kind === 'paragraph' ? speechMode : 'no', openQuotes);
        found.set(block, result);
        if (block.kind === 'paragraph')
            carriedSpeakers = result.last;
        openQuotes = block.kind === 'paragraph' ? readOpenQuotes(block) : new Set();
    }
    return found;
}
function attributeBlock(block, mentions, context, discourse, carriedSpeakers, speechMode, openQuotes) {
    const attributions = [];
    const statements = [];
    let previous = null;
    let last = carriedSpeakers;
    let cursor = 0;
    for (const range of block.windows) {
        const from = cursor;
        while (cursor < mentions.length && (mentions[cursor]?.from ?? 0) < range[1])
            cursor++;
        const inside = mentions.slice(from, cursor);
        const unit = readAttributionWindow(block, range, inside, discourse, context);
        const resolve = (clause) => resolveClause(unit, clause, discourse, context);
        const own = unit.quotes.map((quote, index) => attributeQuote(unit, index, quote, { previous, carried: carriedSpeakers, count: attributions.length + index }, discourse, resolve));
        attributions.push(...own);
        const here = own.findLast((one) => one.attributed && one.speakers.length > 0)?.speakers ?? [];
        const framed = unit.quotes.length > 0 && (unit.clauses.length > 0 || here.length > 0);
        const main = mainClause(unit);
        const speakers = here.length > 0 || main === null ? here : resolve(main);
        statements.push(...readReportedSpeech(unit, resolve, here));
        const unmarked = speechMode === 'no'
            ? null
            : attributeUnmarkedSpeech(unit, previous, carriedSpeakers, speechMode, openQuotes, resolve);
        if (unmarked !== null)
            attributions.push(unmarked);
        previous = {
            speakers: unmarked?.speakers ?? speakers,
            last: unit.quotes.length > 0 || unmarked !== null ? attributions.length - 1 : null,
            framed: framed || unmarked !== null,
            unmarked: unmarked !== null,
        };
        // An aside in brackets is about something else.
        if (isAside(unit))
            continue;
        updateDiscourse(discourse, block, range, unit.mentions, unit.person?.entity ?? unit.thing?.entity ?? null, findNarrators(own, speakers), (mention) => resolveMention(mention, discourse, context, null));
        if (speakers.length > 0)
            last = speakers;
    }
    return { attributions, reportedSpeech: statements, last };
}
function isAside({ block, range, quotes }) {
    return quotes.length === 0 && block.tokens[range[0]]?.text === '(' && block.tokens[range[1] - 1]?.text === ')';
}
/** The verb of saying of the unit's main clause, behind the one whom the unit is about. */
function mainClause(unit) {
    const verbs = unit.clauses.filter((clause) => clause.shape !== 'noun');
    return verbs.find((frame) => frame.verb >= (unit.person?.mention.from ?? 0)) ?? verbs[0] ?? null;
}
function attributeQuote(unit, index, quote, context, discourse, resolve) {
    const choice = chooseReportingClause(unit, quote);
    const range = unit.block.quotedSpans[quote.quotedSpan]?.inner ?? { start: 0, end: 0 };
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
            relayers: findRelayers(unit, choice.clause, quote, resolve, speakers),
            cue: cueOf(unit.block, choice),
            cueLemma: cueLemmaOf(unit.block, choice),
            attributed: true,
            adjacent: choice.adjacent,
            isNaming: namingVerbs.has(choice.clause.lemma) && choice.clause.verb < quote.from,
            group: choice.broken && index > 0 ? context.count - 1 : null,
        };
    }
    const clause = unit.block.isClause[quote.quotedSpan] ?? false;
    if (!clause && !unit.isOnlyQuotes && isIndirectSpeech(unit)) {
        const speakers = context.previous?.speakers ?? context.carried;
        return { ...base, speakers, attributed: speakers.length > 0 };
    }
    if (!clause && !unit.isOnlyQuotes)
        return { ...base, speakers: [], attributed: false };
    // "The report is severe: “…”": whoever leads in is not known, but it is somebody, and not whoever spoke last.
    if (!unit.isOnlyQuotes && isLedIn(unit, quote))
        return { ...base, speakers: [], attributed: true };
    return carryOn(unit, quote, context, discourse, base);
}
/** A quotation that nothing introduces: whoever spoke just before, or is talked about. */
function carryOn(unit, quote, context, discourse, base) {
    const clause = unit.block.isClause[quote.quotedSpan] ?? false;
    const { previous } = context;
    // In dialogue written with dashes each paragraph is the other's turn.
    const carriedSpeakers = isDashSpeech(unit, quote) && previous === null ? [] : context.carried;
    if (unit.isOnlyQuotes && previous === null && isDashSpeech(unit, quote))
        return { ...base, speakers: [], attributed: true };
    if (previous !== null && previous.last !== null && previous.framed && unit.isOnlyQuotes)
        return {
            ...base,
            speakers: previous.speakers,
            attributed: previous.speakers.length > 0,
            adjacent: true,
            group: previous.last,
        };
    const near = discourse.person === null ? [] : [discourse.person];
    const speakers = [
        previous === null && unit.isOnlyQuotes ? carriedSpeakers : [],
        previous?.speakers ?? [],
        unit.isOnlyQuotes || clause ? near : [],
    ].find((list) => list.length > 0) ?? [];
    return { ...base, speakers, attributed: speakers.length > 0, adjacent: unit.isOnlyQuotes };
}
function isLedIn({ block, range }, quote) {
    const { tokens, quoteAt } = block;
    const mark = quoteAt[quote.from - 1] === -2 ? quote.from - 2 : quote.from - 1;
    if (tokens[mark]?.text !== ':')
        return false;
    for (let at = range[0]; at < mark; at++)
        if (quoteAt[at] === -1 && /^(?:is|was|says|said|est|était|\p{L}+ed)$/u.test(tokens[at]?.lower ?? ''))
            return true;
    return false;
}
function isDashSpeech(unit, quote) {
    const span = unit.block.quotedSpans[quote.quotedSpan];
    return (span !== undefined &&
        span.outer.start === span.inner.start &&
        /[—–]/u.test(unit.block.text.slice(unit.block.range.start, span.inner.start)));
}
/** Who a frame says speaks. Words that several say in one document are the document's. */
function resolveClause(unit, clause, discourse, context) {
    const found = new Set();
    for (const mention of clause.subjects) {
        const pair = mention.head === 'they' ? pairBefore(unit, mention) : [];
        for (const entity of pair)
            found.add(entity);
        if (pair.length > 0)
            continue;
        const about = mention.head === 'it' ? unit.thing : unit.person;
        const subject = about !== null && about.mention.from < mention.from ? about.entity : null;
        const outer = mention.head === 'it' && subject === null ? bodyBefore(unit, clause) : null;
        const named = unit.mentions.flatMap(({ from, entity }) => entity?.kind === 'person' && from < mention.from ? [entity] : []);
        for (const entity of resolveMention(outer ?? mention, discourse, context, subject, named))
            found.add(context.speakerOf(entity));
    }
    if (found.size > 1) {
        const joint = unit.mentions.find((mention) => mention.kind === 'document' &&
            mention.from > clause.verb &&
            mention.from - clause.verb <= 6 &&
            mention.modifiers.includes('joint'));
        if (joint !== undefined)
            return resolveMention(joint, discourse, context, null);
    }
    return [...found];
}
/** "The company said that it expected …": "it" is the body that the verb of saying before has for its subject. */
function bodyBefore(unit, clause) {
    const outer = unit.clauses.findLast((other) => other.verb < clause.verb && other.shape !== 'noun');
    return outer?.subjects.find(({ kind }) => kind === 'group' || kind === 'document') ?? null;
}
/** The two people whom the same sentence names together before "they" or "their". */
function pairBefore(unit, they) {
    for (const [index, mention] of unit.mentions.entries()) {
        const next = unit.mentions[index + 1];
        if (next === undefined || next.from >= they.from)
            return [];
        const isPair = unit.block.tokens[mention.to]?.lower === 'and' && next.np === mention.to + 1;
        if (isPair && mention.entity?.kind === 'person' && next.entity?.kind === 'person')
            return [mention.entity, next.entity];
    }
    return [];
}
