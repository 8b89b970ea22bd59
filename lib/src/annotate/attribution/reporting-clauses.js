import { namingVerbs } from "../../languages/en/reporting-verbs.js";
import { jobNouns } from "../../languages/en/roles.js";
import { MAX_INVERSION_TOKENS } from "../thresholds.js";
import { readAccordingTo } from "./according-to.js";
import { readInvertingClause } from "./inverting-clauses.js";
import { readLeadIn } from "./lead-in.js";
import { readReportingNoun } from "./reporting-noun.js";
import { isInverted, isPassive, nextMention } from "./right-context.js";
import { subjectBefore } from "./subject.js";
import { verbSecondSubject } from "./verb-second-subject.js";
import { isVerbUse } from "./verb-use.js";
/** The frames of one unit of a scene, in order of their verbs. */
export function findReportingClauses(block, unit, mentions) {
    const clauses = [];
    for (let at = unit[0]; at < unit[1]; at++) {
        if (block.quoteAt[at] !== -1)
            continue;
        const clause = frameAt(block, unit, mentions, at, clauses);
        if (clause !== null)
            clauses.push(clause);
    }
    if (clauses.some((frame) => frame.shape !== 'noun'))
        return clauses;
    const lead = readLeadIn(block, unit, mentions);
    return lead === null ? clauses : [...clauses, lead];
}
function frameAt(block, unit, mentions, at, before) {
    const { tokens } = block;
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word')
        return null;
    const according = readAccordingTo(block, unit, mentions, at);
    if (according !== null)
        return according;
    if (block.language.clauseOrder === 'inverting')
        return readInvertingClause(block, unit, mentions, at, before);
    const noun = readReportingNoun(block, mentions, at);
    if (noun !== null)
        return noun;
    const form = block.language.reportingVerbs.get(token.lower);
    if (form === undefined || !isVerbUse(block, at, unit))
        return null;
    const make = (subjects, from, to, shape, relayers = []) => ({
        verb: at,
        lemma: form.lemma,
        verbClass: form.verbClass,
        subjects,
        from,
        to,
        relayers,
        shape,
    });
    if (isPassive(block, at, unit))
        return passiveFrame(block, unit, mentions, at, before, form.lemma, make);
    const relayed = form.lemma === 'quote' ? relayFrame(block, unit, mentions, at, before, make) : null;
    if (relayed !== null)
        return relayed;
    if (isInverted(block, at, unit)) {
        const subject = nextMention(mentions, at + 1, Math.min(unit[1], at + 1 + MAX_INVERSION_TOKENS), block);
        if (subject !== null)
            return make(subject, at, endOf(subject), 'inverted');
    }
    if (block.language.clauseOrder === 'verb-second') {
        const clause = verbSecondSubject(block, unit, mentions, at);
        if (clause !== null)
            return make(clause, Math.min(at, startOf(clause)), Math.max(at + 1, endOf(clause)), clause[0] !== undefined && clause[0].from > at ? 'inverted' : 'subject-verb');
    }
    return plainFrame(block, unit, mentions, at, before, form, make);
}
/** A verb with its subject before it: "Lee said"; "saying", "having told". */
function plainFrame(block, unit, mentions, at, before, form, make) {
    const subject = subjectBefore(block, unit, mentions, at, before);
    if (namingVerbs.has(form.lemma) && isNaming(block, at) && !isActor(block, subject, at))
        return agentFrame(block, unit, mentions, at, make);
    if (subject === null)
        return null;
    const isParticiple = /ing$/u.test(block.tokens[at]?.lower ?? '');
    return make(subject, isParticiple ? at : startOf(subject), at + 1, isParticiple ? 'participle' : 'subject-verb');
}
/** "X was quoted by Y as saying": X speaks and Y relays; "was told by X": X speaks; any other passive names nobody. */
function passiveFrame(block, unit, mentions, at, before, verb, make) {
    const { tokens } = block;
    const hasAgent = tokens[at + 1]?.lower === 'by';
    const asSaying = tokens.slice(at, at + 8).findIndex((word) => word.lower === 'as');
    if (verb === 'quote' && asSaying > 0) {
        const subject = subjectBefore(block, unit, mentions, at, before);
        if (subject === null)
            return null;
        const agent = hasAgent ? (nextMention(mentions, at + 2, at + 1 + asSaying, block) ?? []) : [];
        return make(subject, startOf(subject), Math.min(unit[1], at + asSaying + 2), 'passive', agent);
    }
    if (!hasAgent)
        return null;
    const agent = nextMention(mentions, at + 2, Math.min(unit[1], at + 2 + MAX_INVERSION_TOKENS), block);
    return agent === null ? null : make(agent, at, endOf(agent), 'inverted');
}
/** "called “…”": a past form of naming right before the marks, with nothing between that could be named. */
function isNaming({ tokens, quoteAt }, at) {
    if (!/ed$/u.test(tokens[at]?.lower ?? ''))
        return false;
    const next = /^(?:the|an?)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return quoteAt[next] !== undefined && quoteAt[next] !== -1;
}
/** "what Lee called “…”": a person or a body right before the verb does the naming; "a loophole called “…”" is named. */
function isActor({ tokens }, subjects, at) {
    const subject = subjects?.at(-1);
    if (subject === undefined)
        return false;
    let edge = at;
    while (edge > subject.to &&
        /ly$|^(?:has|have|had|and|also|then|once|later|and|but)$/u.test(tokens[edge - 1]?.lower ?? ''))
        edge--;
    const isJoined = /^(?:and|but|then)$/u.test(tokens[edge]?.lower ?? '');
    if (edge !== subject.to)
        return isJoined;
    return subject.kind !== 'role' || jobNouns.has(subject.head) || subject.head.endsWith('man');
}
/** "labeled “top secret” by the ministry": behind the marks stands who named it so. */
function agentFrame(block, unit, mentions, at, make) {
    let end = at + 1;
    while (end < unit[1] && block.quoteAt[end] === -1)
        end++;
    while (end < unit[1] && block.quoteAt[end] !== -1)
        end++;
    if (block.tokens[end]?.lower !== 'by')
        return null;
    const agent = nextMention(mentions, end + 1, Math.min(unit[1], end + 1 + MAX_INVERSION_TOKENS), block);
    return agent === null ? null : { ...make(agent, at, at + 1, 'inverted'), place: 'before' };
}
/** "Y quoted X as saying": X speaks, Y relays. */
function relayFrame(block, unit, mentions, at, before, make) {
    const object = nextMention(mentions, at + 1, Math.min(unit[1], at + 5), block);
    // "quoted an aide to the president as saying"
    const as = object === null ? -1 : block.tokens.slice(endOf(object), endOf(object) + 6).findIndex(isAs);
    if (object === null || as < 0 || block.tokens.slice(endOf(object), endOf(object) + as).some(isStop))
        return null;
    const relayer = subjectBefore(block, unit, mentions, at, before);
    return make(object, relayer === null ? at : startOf(relayer), Math.min(unit[1], endOf(object) + as + 2), 'passive', relayer ?? []);
}
function isAs({ lower }) {
    return lower === 'as';
}
function isStop({ text }) {
    return /^[,.;:“"]$/u.test(text);
}
function startOf(mentions) {
    return Math.min(...mentions.map((mention) => mention.np));
}
function endOf(mentions) {
    return Math.max(...mentions.map((mention) => mention.to));
}
