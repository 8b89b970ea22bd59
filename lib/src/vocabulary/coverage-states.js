import { keysOf } from "./keys.js";
/** What is found of a sentence in another version, from the surest on. */
export const COVERAGE_STATES = {
    counterpart: {
        name: 'counterpart',
        listName: 'with a counterpart',
        means: 'A sentence of the other version says the same, and is shown beside it.',
    },
    possible: {
        name: 'possible',
        listName: 'with a possible one',
        means: 'A sentence of the other version may say the same; which one, and why it is unsure, is shown.',
    },
    none: {
        name: 'none found',
        listName: 'none found',
        means: 'None was found in this corpus. It may stand in an article that the corpus does not hold, or the machine may have missed it.',
    },
};
/** The names of {@link COVERAGE_STATES}. */
export const COVERAGE_STATE_NAMES = keysOf(COVERAGE_STATES);
