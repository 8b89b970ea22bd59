import { assignIds, memoiseWords } from "../corpus/stable-ids.js";
/** Mints the ids of all blocks, sentences and quotes of a corpus, each kind over all articles at once, so that each is unique. */
export function identifyArticles(drafts, annotated) {
    const byKey = new Map(annotated.map((article) => [article.key, article]));
    const pairs = drafts.map((draft) => ({ draft, annotated: byKey.get(draft.id) ?? noAnnotation(draft) }));
    const placeIn = (draft) => (range) => ({ text: draft.text, range, hash: draft.hash, owner: draft.id });
    const listOf = memoiseWords();
    const blockIds = assignIds(pairs.flatMap(({ draft }) => draft.parsed.blocks.map((block) => placeIn(draft)(block.range))), 'b-', listOf);
    const sentenceIds = assignIds(pairs.flatMap(({ draft, annotated: a }) => a.sentences.flat().map(placeIn(draft))), 's-', listOf);
    const quoteIds = assignIds(pairs.flatMap(({ draft, annotated: a }) => a.quotes.map((quote) => placeIn(draft)(quote.range))), 'q-', listOf);
    let block = 0;
    let sentence = 0;
    let quote = 0;
    return pairs.map(({ draft, annotated: a }) => {
        const slice = ({ start, end }) => ({
            span: { file: draft.file, start, end },
            text: draft.text.slice(start, end),
        });
        const blocks = draft.parsed.blocks.map(({ kind, range }, index) => ({
            id: blockIds[block++] ?? '',
            kind,
            ...slice(range),
            sentences: (a.sentences[index] ?? []).map((r) => ({
                id: sentenceIds[sentence++] ?? '',
                ...slice(r),
                coverage: [],
            })),
        }));
        return { draft, annotated: a, blocks, quoteIds: a.quotes.map(() => quoteIds[quote++] ?? '') };
    });
}
function noAnnotation(draft) {
    throw new Error(`The article ${draft.id} was not annotated.`);
}
