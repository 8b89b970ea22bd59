import { readPictureCredits, readRelayCredits } from "./source-credits.js";
/** A retelling that holds this share of the shorter text's sentences is strong evidence of its origin; a lesser one is weak. */
const STRONG_SHARE = 0.6;
/** Where an article's text comes from: what the page states, what the editor says, and what comparing the texts shows; strongest first. */
export function traceProvenance(draft, drafts, { names, quotes, speakers }, comparison) {
    const facts = [
        ...statedFacts(draft),
        ...publisherFacts(draft),
        ...editorFacts(draft),
        ...retellingFacts(draft, drafts, comparison),
        ...bylineFacts(draft, names),
        ...readRelayCredits(draft, quotes, speakers),
        ...readPictureCredits(draft),
    ];
    const seen = new Set();
    return facts.filter((fact) => {
        const key = `${fact.role} ${fact.name.toLowerCase()}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** The original that the facts of provenance name: an origin before an agency before a relay. Null where nothing does. */
export function originalOf(facts) {
    return facts.find((fact) => fact.role === 'origin' && fact.grade !== 'weak')?.name ?? null;
}
/** Everyone whom the page names as having a hand in the text. A publisher that the editor names too is as sure as the editor. */
function statedFacts(draft) {
    const isByEditor = (name, role) => role === 'publisher' && draft.entry.outlet === name;
    return (draft.parsed.stated.sources ?? []).map(({ name, role, grade, why, evidence }) => ({
        name,
        role,
        grade: grade === 'weak' && isByEditor(name, role) ? 'editor' : grade,
        why: `${why.charAt(0).toUpperCase()}${why.slice(1)}${isByEditor(name, role) ? '; the editor of the corpus says so too.' : '.'}`,
        evidence: evidence.map((range) => spanOf(draft, range)),
    }));
}
/** The publisher, where the page itself does not name it. */
function publisherFacts(draft) {
    if (draft.outlet === null)
        return [];
    const isEditors = typeof draft.entry.outlet === 'string';
    return [
        {
            name: draft.outlet,
            role: 'publisher',
            grade: isEditors ? 'editor' : 'weak',
            why: isEditors
                ? 'The editor of the corpus names the publisher.'
                : 'The name of the source file names the publisher.',
            evidence: [],
        },
    ];
}
function editorFacts(draft) {
    const named = draft.entry.original
        ? [{ name: draft.entry.original, role: 'origin', why: 'The editor of the corpus names the original.' }]
        : [];
    return [...named, ...(draft.entry.provenance ?? [])].map((fact) => ({ ...fact, grade: 'editor', evidence: [] }));
}
/**
 * A text that retells another of its event sentence by sentence comes from it, if it is the one that the corpus calls a reprint or that no
 * publisher signs; between two signed texts the direction cannot be told, and nothing is said.
 */
function retellingFacts(draft, drafts, { relations, nearest, oddities: commonErrors }) {
    if (draft.outlet !== null && draft.perspective !== 'reprint')
        return [];
    return relations.flatMap((relation) => {
        if (relation.regime !== 'derived' || (relation.a !== draft.id && relation.b !== draft.id))
            return [];
        const other = drafts.find((candidate) => candidate.id === (relation.a === draft.id ? relation.b : relation.a));
        if (!other || other.outlet === null || other.perspective === 'reprint')
            return [];
        const [own, theirs] = relation.a === draft.id ? [relation.shareA, relation.shareB] : [relation.shareB, relation.shareA];
        const slips = commonErrors(draft.id, other.id);
        return [
            {
                name: other.outlet,
                role: 'origin',
                grade: Math.max(own, theirs) >= STRONG_SHARE ? 'strong' : 'weak',
                why: `Its sentences retell those of ${other.outlet} in the same order: ${percent(theirs)} of the sentences of ${other.outlet} have a counterpart here, and ${percent(own)} of the sentences here have one there.${inWords(slips)}`,
                evidence: [...nearest(draft.id, other.id), ...slips.map(({ range }) => spanOf(draft, range))],
            },
        ];
    });
}
/** "Both write …, as no other text does": slips that a copy keeps. */
function inWords(slips) {
    if (slips.length === 0)
        return '';
    const written = slips.map(({ written: odd, usual }) => `“${odd}” (usual: “${usual}”)`).join(', ');
    return ` Both write ${written}, as no other text of the corpus does.`;
}
/** The people whom a byline names. */
function bylineFacts(draft, names) {
    return draft.parsed.blocks
        .filter((block) => block.kind === 'byline')
        .flatMap(({ range }) => names
        .filter(({ entity, range: at }) => entity.startsWith('p-') && at.start >= range.start && at.end <= range.end)
        .map((name) => ({
        name: draft.text.slice(name.range.start, name.range.end),
        role: 'author',
        grade: 'stated',
        why: 'The byline names the author.',
        evidence: [spanOf(draft, name.range)],
    })));
}
const percent = (share) => `${Math.round(share * 100)} in 100`;
function spanOf(draft, range) {
    return { file: draft.file, start: range.start, end: range.end };
}
