import { honorifics } from "../languages/en/roles.js";
import { findRespeltNames } from "./respelt-names.js";
import { isSpacingDashes, TRANSLATION_MARKER_PATTERNS } from "./translation-marker-patterns.js";
/** A text that went through another language shows it more than once; a single stray comma is anybody's slip, and is not listed. */
const LEAST = { kinds: 2, signs: 3 };
/** Signs that a text came through another language: shown as signs with their place, never as a verdict. In the order of the text. */
export function findTranslationMarkers(article) {
    const signs = [...damages(article), ...misplacedTitles(article), ...respeltNames(article)];
    const kinds = new Set(signs.map(({ kind }) => kind)).size;
    if (kinds < LEAST.kinds && signs.length < LEAST.signs)
        return [];
    return signs.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
function damages({ id, text, blocks, compounds }) {
    const habits = { compounds, isSpacing: isSpacingDashes(text) };
    return blocks.flatMap((block) => {
        const slice = text.slice(block.start, block.end);
        return TRANSLATION_MARKER_PATTERNS.flatMap(({ kind, why, find, isDamage }) => [...slice.matchAll(find)].flatMap(({ 0: match, index }) => {
            const before = /\p{L}{0,30}$/u.exec(slice.slice(Math.max(0, index - 30), index));
            const after = /^\P{L}{0,4}(\p{L}{0,30})/u.exec(slice.slice(index + match.length, index + match.length + 40));
            const isSign = isDamage((before?.[0] ?? '').toLowerCase(), (after?.[1] ?? '').toLowerCase(), habits);
            return isSign
                ? [{ article: id, kind, why, ...withWords(slice, block.start, index, index + match.length) }]
                : [];
        }));
    });
}
/** A name that the text it retells writes otherwise, each once. */
function respeltNames({ id, text, names, originals }) {
    const respelt = originals.flatMap((original) => findRespeltNames({ text, names }, original));
    return [...new Map(respelt.toReversed().map((name) => [name.written, name])).values()].map((name) => ({
        ...{ article: id, kind: 'name respelt', start: name.start, end: name.end },
        why: `“${name.written}” stands where the other text has “${name.original}”: the same sounds, as after another script.`,
    }));
}
/** The place of a match with the words that it stands between, so that a reader sees more than a comma. */
function withWords(slice, offset, from, to) {
    const near = slice.slice(Math.max(0, from - 40), from);
    const blank = near.length - near.trimEnd().length;
    const before = /\S{0,40}$/u.exec(near.trimEnd())?.[0].length ?? 0;
    const after = /^\s?\S{0,40}/u.exec(slice.slice(to, to + 41))?.[0].length ?? 0;
    return { start: offset + from - before - blank, end: offset + to + after };
}
/** A title before one part of a name here and before another part of it elsewhere in the same text: one of them is not the family name. */
function misplacedTitles(article) {
    const titled = article.names.flatMap((name) => {
        const words = article.text
            .slice(name.range.start, name.range.end)
            .replace(/['’]s$/u, '')
            .split(/\s+/u);
        const before = article.text
            .slice(Math.max(0, name.range.start - 6), name.range.start)
            .trim()
            .split(/\s+/u)
            .at(-1) ?? '';
        const [first = '', ...rest] = words;
        const isInside = honorifics.has(plain(first)) && rest.length === 1;
        const isBefore = honorifics.has(plain(before)) && rest.length === 0;
        const part = isInside ? rest[0] : first;
        const start = name.range.start - (isBefore ? before.length + 1 : 0);
        return (isInside || isBefore) && part ? [{ name, part, start }] : [];
    });
    return [...Map.groupBy(titled, ({ name }) => name.entity).values()].flatMap((uses) => {
        const parts = [...new Set(uses.map(({ part }) => part))];
        if (parts.length < 2)
            return [];
        const why = `One person is called by a title before ${parts.map((part) => `“${part}”`).join(' and before ')}.`;
        return uses.map(({ name, start }) => ({
            article: article.id,
            kind: 'title before a given name',
            why,
            start,
            end: name.range.end,
        }));
    });
}
function plain(word) {
    return word.toLowerCase().replace(/\.$/, '');
}
