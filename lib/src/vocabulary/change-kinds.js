import { keysOf } from "./keys.js";
/** The kinds of change that a reader would believe otherwise, the gravest first: what turns a statement round, whom it is about, how much, whose it is, and how it is worded. */
export const CHANGE_KINDS = {
    negation: {
        name: 'negation or modality',
        means: 'Will not for have yet to; may for will.',
        isSaidByWords: false,
    },
    direction: { name: 'reversed direction', means: 'Increase for end, buy for sell.', isSaidByWords: true },
    subject: { name: 'other subject', means: 'The same thing said of somebody else.', isSaidByWords: false },
    number: {
        name: 'number',
        means: 'Another figure, amount, share or date; 60% and sixty per cent are the same.',
        isSaidByWords: true,
    },
    institution: { name: 'institution', means: 'Another office, agency or body.', isSaidByWords: true },
    marks: {
        name: 'quotation marks',
        means: 'Words that are quoted in one version and not in the other, or quoted differently.',
        isSaidByWords: false,
    },
    attribution: {
        name: 'attribution verb',
        means: 'Said, told, claimed, alleged, admitted: the verb by which the words are given.',
        isSaidByWords: false,
    },
    hedge: {
        name: 'lost hedge',
        means: 'A caution (reportedly, appeared to, up to) that only one version has.',
        isSaidByWords: false,
    },
    name: {
        name: 'name or role',
        means: 'Another name, or the same person under another name or office.',
        isSaidByWords: true,
    },
};
/** The names of {@link CHANGE_KINDS}, the gravest first. */
export const CHANGE_KIND_NAMES = keysOf(CHANGE_KINDS);
/** The place of a kind in the order of gravity, from 0. */
export function gravityOf(kind) {
    return CHANGE_KIND_NAMES.indexOf(kind);
}
