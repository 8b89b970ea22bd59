import { textOf } from "../tree.js";
import { rangeInLine } from "./metadata-reader.js";
const TALKS_OF_ITSELF = new Set(['support', 'newsletter', 'legal', 'comments', 'login']);
const ADDRESS = /(?<![\p{L}\p{N}@/.'’])[\p{L}\p{N}-]{2,30}\.(?:com|org|net|info|name|news|media|eu|co\.uk|ru|рф|ua|by|kz|de|at|ch|fr|be|it|es|cn|in)(?![\p{L}\p{N}.])/u;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{3}\p{L}{0,30}(?![\p{L}\p{N}])/gu;
/** What appeals to readers name besides their own page: parts of such pages, and the networks that they have channels on. */
const NOT_AN_OWNER = new Set('newsletter newsletters comment comments subscribe subscription support join privacy policy facebook twitter telegram whatsapp instagram youtube patreon google email address register please your this that terms'.split(' '));
/** Who the page is: an address in its legal lines, or the one name that its appeals to readers keep saying. Weak: a page may name others. */
export function readPageOwner({ tree }) {
    const lines = tree.children.filter((line) => line.data.role?.as === 'chrome' && TALKS_OF_ITSELF.has(line.data.role.reason));
    const owner = ownerByAddress(lines) ?? ownerByName(lines);
    if (owner === null)
        return {};
    const outlet = { value: owner.name, evidence: owner.evidence[0] ?? null, where: 'the page’s own lines' };
    return { outlet, sources: [owner] };
}
function ownerByAddress(lines) {
    for (const line of lines) {
        const match = ADDRESS.exec(textOf(line).slice(0, 400));
        if (!match)
            continue;
        const evidence = [rangeInLine(line, match.index, match.index + match[0].length)];
        return {
            name: match[0],
            role: 'publisher',
            grade: 'weak',
            why: 'the page’s legal lines name this address',
            evidence,
        };
    }
    return null;
}
// Said in three lines or more, and not merely as the first word of all of them ("Join …", "Support …").
function ownerByName(lines) {
    const places = new Map();
    for (const line of lines) {
        const seen = new Set();
        for (const match of textOf(line).slice(0, 400).matchAll(NAME)) {
            const key = match[0].toLowerCase();
            if (seen.has(key) || NOT_AN_OWNER.has(key))
                continue;
            seen.add(key);
            places.set(key, [...(places.get(key) ?? []), { line, start: match.index, end: match.index + match[0].length }]);
        }
    }
    const isOwn = (found) => found.length >= 3 && found.some(({ start }) => start > 0) && found.some(({ start }) => start === 0);
    const named = [...places.values()].filter(isOwn).sort((a, b) => b.length - a.length)[0];
    const first = named?.[0];
    if (!(named && first))
        return null;
    const name = textOf(first.line).slice(first.start, first.end);
    const evidence = named.map(({ line, start, end }) => rangeInLine(line, start, end));
    return {
        name,
        role: 'publisher',
        grade: 'weak',
        why: 'the page speaks of itself by this name to its readers',
        evidence,
    };
}
