import { CHANGE_KINDS } from "../../vocabulary/change-kinds.js";
/** The two sides once more, at the end of a reason. */
const SIDES = /: “[^”]*” against “[^”]*”\.$/u;
/** Why a change counts, where its words stand beside it: without repeating them, and empty where nothing else is said. */
export function reasonBeside({ kind, why, lemma, reading }) {
    const hasBoth = lemma !== null && reading !== null && why.includes(lemma) && why.includes(reading);
    if (CHANGE_KINDS[kind].isSaidByWords && hasBoth)
        return '';
    return why.replace(SIDES, '.');
}
