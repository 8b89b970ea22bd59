import { isBlock, isChromeReason, textOf } from "../tree.js";
import { rangeInLine } from "./metadata-reader.js";
const RIGHTS = /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*)?(?:by\s+)?(\p{L}[\p{L}\p{N} .&’'-]{1,60}?)(?:,? (?:LLC|Inc|Ltd|GmbH)\b|\.|,|\s+all rights|$)/iu;
const PUBLISHED_BY = /(?:published|appeared)\s(?:in|by|on|at)\s(?:the\s)?(\p{Lu}[\p{L}\p{N} .&’'-]{1,60}?)(?:[.,]|$)/u;
const EARLIER = /^(?:an?|the) (?:earlier|previous|separate|original) (\p{Lu}[\p{L}\p{N} .&’'-]{1,40}?) (?:report|story|article|dispatch)/iu;
const SOURCE = /^(?:source|credit|via|quelle|источник|crédit)s?\s*:\s*(\p{Lu}[\p{L}\p{N} .&’'-]{1,60})/iu;
const FORMS = [
    { form: RIGHTS, role: 'publisher', why: 'the rights line names it' },
    { form: PUBLISHED_BY, role: 'origin', why: 'the page says that it was first published there' },
    { form: EARLIER, role: 'agency', why: 'the text says that what follows is its earlier report' },
    { form: SOURCE, role: 'origin', why: 'the source line names it' },
];
/** Whom credits name: rights holders, first publishers, agencies; and, where a credit names as many outlets as the page has sections, each section's own. */
export function readCredits(place) {
    const own = place.lines.filter((line) => isBlock(line, 'credit'));
    const sources = own.flatMap(readOne);
    const origin = sources.find(({ role }) => role === 'origin');
    const shared = readShared(place);
    return {
        ...(origin ? { original: { value: origin.name, evidence: origin.evidence[0] ?? null, where: 'credit' } } : {}),
        ...(shared ? { outlet: { value: shared.name, evidence: shared.evidence[0] ?? null, where: 'credit line' } } : {}),
        sources: shared ? [...sources, shared] : sources,
    };
}
function readOne(line) {
    const text = textOf(line);
    for (const { form, role, why } of FORMS) {
        const match = form.exec(text);
        const name = match?.[1];
        if (!(match && name))
            continue;
        const start = match.index + match[0].indexOf(name);
        return [
            { name: name.trim(), role, grade: 'stated', why, evidence: [rangeInLine(line, start, start + name.length)] },
        ];
    }
    return [];
}
// "RT/Reuters" under two labelled sections: the first section is the first name's, the second the second's. Strong, not stated:
// the page does not say which is whose, it only gives as many names as sections and in one order.
function readShared({ lines, groups }) {
    const sections = [];
    let section = -1;
    let own = -1;
    for (const group of groups) {
        if (group.some((line) => isChromeReason(line, 'section-label')))
            section += 1;
        if (group === lines)
            own = section;
        if (section >= 0)
            sections[section] = group;
    }
    const credit = groups.at(-1)?.findLast((line) => isBlock(line, 'credit') && textOf(line).includes('/'));
    if (!credit || own < 0)
        return null;
    const parts = textOf(credit).split('/');
    const name = parts[own]?.trim();
    if (parts.length !== sections.length || parts.length < 2 || !name)
        return null;
    const start = textOf(credit).indexOf(name);
    const why = `the credit names ${parts.length} outlets for ${parts.length} sections, in this order`;
    return { name, role: 'publisher', grade: 'strong', why, evidence: [rangeInLine(credit, start, start + name.length)] };
}
