import { keysOf } from "./keys.js";
/** How the wording of two members relates, from the closest on, each with what it stands for. */
export const LABELS = {
    verbatim: { means: 'The same words in the same order; marks, case and spelling may differ.' },
    near: { means: 'The same sentence with a few words changed, added or left away.' },
    paraphrase: { means: 'The same utterance or fact in other words.' },
    partial: { means: 'One side carries only a part of what the other carries.' },
};
/** The names of {@link LABELS}. */
export const LABEL_NAMES = keysOf(LABELS);
