import { trailingAbbreviations } from "../languages/abbreviations.js";
/** So many dashes with blanks around them are a habit. */
const LEAST_SPACED = 3;
/** Whether a text sets blanks around the dashes between its clauses: then a dash without them stands inside a word. */
export function isSpacingDashes(text) {
    return [...text.matchAll(/[\p{L}\p{N},”"] [—–] [\p{L}\p{N}“"]/gu)].length >= LEAST_SPACED;
}
/**
 * Elements that are joined with what follows and stand alone nowhere (Quirk et al., A Comprehensive Grammar of the English Language, App. I.21–31,
 * prefixes written with a hyphen): after them a dash is no dash between clauses.
 */
const BOUND = new Set('anti counter ex extra inter macro mega micro multi neo non over pan post pre pro proto pseudo quasi self semi sub super trans ultra vice'.split(' '));
/** Damage that machine translation and re-translation leave in punctuation. What a scraper or a hurried editor leaves can look the same. */
export const TRANSLATION_MARKER_PATTERNS = [
    {
        kind: 'dash inside a word',
        why: 'A long dash stands where English has a hyphen inside a word.',
        find: /(?<=\p{L})—(?=\p{Ll})/gu,
        // Between clauses a dash without blanks is good English: a word is broken where it is known to be one word, or where all other dashes have blanks.
        isDamage: (before, after, { compounds, isSpacing }) => isSpacing || BOUND.has(before) || compounds.has(`${before}-${after}`),
    },
    {
        kind: 'space before a comma',
        why: 'A blank stands before a comma or full stop.',
        find: /(?<=\p{L}) [,.](?= \p{Ll})/gu,
        isDamage: () => true,
    },
    {
        kind: 'broken quotation',
        why: 'A quotation mark closes after a full stop in the middle of a sentence.',
        find: /\p{Ll}\.[”"](?= \p{Lu}\p{Ll}+[”"])/gu,
        isDamage: () => true,
    },
    {
        kind: 'broken sentence',
        why: 'A full stop stands inside a sentence, before a small letter.',
        // What follows may be an address of the web, which has no capital.
        find: /(?<=\p{Ll}{4})\. (?=\p{Ll}{2}(?!\S{0,40}[/:.]\p{L}))/gu,
        isDamage: (before) => !trailingAbbreviations.has(before),
    },
    {
        kind: 'stray full stop',
        why: 'A comma follows a full stop.',
        find: /(?<=\p{Ll}{3})\.(?: ,|,) /gu,
        isDamage: (before) => !trailingAbbreviations.has(before) && !/^\p{L}{1,5}$/u.test(before),
    },
];
