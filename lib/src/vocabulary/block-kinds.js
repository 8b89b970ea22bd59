import { keysOf } from "./keys.js";
const TEXT = {
    isCompared: true,
    isQuoted: true,
    isRunningText: false,
    isHeading: false,
    isSummary: false,
    isLabelled: true,
};
/** The kinds of block. */
export const BLOCK_KINDS = {
    headline: {
        ...{ ...TEXT, isHeading: true, isSummary: true, isLabelled: false, resultName: 'Headline' },
        ...{ title: 'Headline', name: 'headline', plural: 'headlines' },
    },
    subhead: {
        ...{ ...TEXT, isHeading: true, isLabelled: false, resultName: 'Headline' },
        ...{ title: 'Subhead', name: 'subhead', plural: 'subheads' },
    },
    'key-point': {
        ...{ ...TEXT, isRunningText: true, isSummary: true, resultName: 'Statement' },
        ...{ title: 'Key point', name: 'key point', plural: 'key points' },
    },
    paragraph: {
        ...{ ...TEXT, isRunningText: true, isLabelled: false, resultName: 'Statement' },
        ...{ title: 'Paragraph', name: 'sentence', plural: 'sentences' },
    },
    caption: { ...TEXT, resultName: 'Caption', title: 'Caption', name: 'caption', plural: 'captions' },
    byline: {
        ...{ ...TEXT, isCompared: false, isQuoted: false, resultName: 'Note' },
        ...{ title: 'Byline', name: 'byline', plural: 'bylines' },
    },
    'editor-note': {
        ...{ ...TEXT, isCompared: false, resultName: 'Note' },
        ...{ title: 'Editor’s note', name: 'note of the editor', plural: 'notes of the editor' },
    },
    footnote: {
        ...{ ...TEXT, isCompared: false, resultName: 'Note' },
        ...{ title: 'Footnote', name: 'footnote', plural: 'footnotes' },
    },
    credit: {
        ...{ ...TEXT, isCompared: false, isQuoted: false, resultName: 'Note' },
        ...{ title: 'Credit', name: 'credit', plural: 'credits' },
    },
};
/** The names of {@link BLOCK_KINDS}. */
export const BLOCK_KIND_NAMES = keysOf(BLOCK_KINDS);
