import { flattenSegments } from "./segments.js";
/** The words of some lines as one text, as the source has them between the first and the last. `offset` is where it begins in the source. */
export function textOfLines(edition, lines) {
    const first = lines[0]?.sentence.span;
    const last = lines.at(-1)?.sentence.span;
    if (first === undefined || last === undefined)
        return { text: '', offset: 0 };
    return { text: (edition.texts.get(first.file) ?? '').slice(first.start, last.end), offset: first.start };
}
/** Lines as pieces of their blocks, cut at the marks, which are ranges of the source. */
export function piecesOf(edition, article, lines, marks, notes) {
    const source = edition.texts.get(article.span.file) ?? '';
    const pieces = [];
    for (const { sentence, block } of lines) {
        const { id, span } = sentence;
        const view = {
            id,
            stretches: flattenSegments(source, marks, span.start, span.end),
            possible: notes.possible(id),
            hasQuote: notes.hasQuote(id),
        };
        const last = pieces.at(-1);
        if (last?.block === block.id)
            last.sentences.push(view);
        else
            pieces.push({ kind: block.kind, continues: block.sentences[0]?.id !== id, block: block.id, sentences: [view] });
    }
    return pieces;
}
