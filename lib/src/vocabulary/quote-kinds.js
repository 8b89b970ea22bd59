import { keysOf } from "./keys.js";
/** The kinds of quoted words: a clause or more; a phrase; a term in marks, which nobody utters; speech whose marks were lost. */
export const QUOTE_KINDS = {
    direct: { isUtterance: true, isMarked: true },
    fragment: { isUtterance: true, isMarked: true },
    term: { isUtterance: false, isMarked: true },
    unmarked: { isUtterance: true, isMarked: false },
};
/** The names of {@link QUOTE_KINDS}. */
export const QUOTE_KIND_NAMES = keysOf(QUOTE_KINDS);
