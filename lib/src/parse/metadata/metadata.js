import { readBylines } from "./bylines.js";
import { readCredits } from "./credits.js";
import { readDatelines } from "./datelines.js";
import { readHeadlines } from "./headlines.js";
import { readNoteSignatures } from "./note-signatures.js";
import { readPageDates } from "./page-dates.js";
import { readPageOwner } from "./page-owner.js";
import { readSections } from "./sections.js";
// In the order of trust: what stands at the head of the article before what stands around it.
const READERS = [
    readHeadlines,
    readBylines,
    readPageDates,
    readDatelines,
    readCredits,
    readNoteSignatures,
    readSections,
    readPageOwner,
];
/** What an article's own lines and the page around them state of it, each with the place where it stands. */
export function readMetadataOf(tree, lines, groups, declared) {
    // A page that declares its publisher need not be asked whom its appeals name.
    const readers = READERS.filter((read) => read !== readPageOwner || declared?.outlet === undefined);
    const found = readers.map((read) => read({ tree, lines, groups }));
    if (declared)
        found.unshift(withShownTitle(declared, found));
    const sources = mergeSources(found.flatMap((facts) => facts.sources ?? []));
    return Object.assign({}, ...found.reverse(), { sources });
}
// The headline as the page shows it goes before the title as its head gives it, which may be cut, or bear the site's name; unless they have nothing in common.
function withShownTitle(declared, found) {
    const shown = found.find(({ title }) => title)?.title;
    if (shown === undefined || declared.title === undefined)
        return declared;
    const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    const own = new Set(words(declared.title.value));
    const isSame = words(shown.value).some((word) => own.has(word));
    return isSame && declared.title.where !== 'front matter' ? { ...declared, title: shown } : declared;
}
// The same party in the same role, told twice, is one entry with both places.
function mergeSources(sources) {
    const merged = new Map();
    for (const source of sources) {
        const key = `${source.role} ${source.name.toLowerCase()}`;
        const known = merged.get(key);
        if (!known)
            merged.set(key, source);
        else
            merged.set(key, { ...known, evidence: [...known.evidence, ...source.evidence] });
    }
    return [...merged.values()];
}
