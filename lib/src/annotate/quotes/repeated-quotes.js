import { tokenize } from "../../text/tokens.js";
/** Blocks that quote what the text quotes: their marks are the speaker's, though nothing beside them says whose. */
const headings = new Set(['headline', 'subhead', 'key-point', 'caption']);
/** An echo has at least so many words: a single one may be anybody's. */
const fewestWords = 2;
/**
 * Quotations in headlines, subheads, key points and captions that nobody is named for and whose words stand in a quotation of the text:
 * the same speaker's, and no mere term. Where two people say the words they are a fragment of nobody in particular.
 */
export function attributeRepeatedQuotes(blocks, quotes) {
    const sceneOf = new Map(blocks.map((block) => [block.block, block]));
    const isHeading = (quote) => headings.has(sceneOf.get(quote.block)?.kind ?? '');
    if (!quotes.some((quote) => isHeading(quote) && quote.speakers.length === 0))
        return quotes;
    const said = quotes.flatMap((quote) => {
        const scene = sceneOf.get(quote.block);
        return scene === undefined || isHeading(quote) || quote.speakers.length === 0
            ? []
            : [{ words: wordsOf(scene, quote), speakers: quote.speakers }];
    });
    return quotes.map((quote) => {
        const scene = sceneOf.get(quote.block);
        if (scene === undefined || !isHeading(quote) || quote.speakers.length > 0)
            return quote;
        const words = wordsOf(scene, quote);
        if (words.split(' ').length - 2 < fewestWords)
            return quote;
        const sources = said.filter((one) => one.words.includes(words));
        const [first] = sources;
        if (first === undefined)
            return quote;
        const kind = quote.kind === 'term' ? 'fragment' : quote.kind;
        return {
            ...quote,
            kind,
            speakers: sources.every((one) => isSame(one.speakers, first.speakers)) ? first.speakers : [],
        };
    });
}
/** The words in small letters with a blank before and behind each, so that only whole words are found. */
function wordsOf(block, quote) {
    const words = tokenize(block.text, quote.range).filter((token) => token.kind !== 'mark');
    return ` ${words.map((token) => token.lower).join(' ')} `;
}
function isSame(a, b) {
    return a.length === b.length && a.every((entity, index) => entity === b[index]);
}
