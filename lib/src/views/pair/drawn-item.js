import { piecesOf, textOfLines } from "../cell-text.js";
import { marksAgainst, variedIn } from "../difference-marks.js";
import { indexEdition } from "../edition-index.js";
import { mainChunks } from "../event-plan.js";
import { chunksOf } from "./pair-parts.js";
const silentNotes = { possible: () => [], hasQuote: () => false };
/** One item of one side: the first version marked where the second differs, the second with what differs, both with the letters of these notes. */
export function drawItem(edition, plan, pair, column, item, notes) {
    const isFirst = column === pair.first;
    const own = column.witness.article;
    const article = indexEdition(edition).articles.get(own);
    const draw = (chunk) => {
        const group = chunk.group === null ? undefined : plan.groupsById.get(chunk.group);
        const counterpart = mainsOf(isFirst ? pair.second : pair.first).get(chunk.group ?? '');
        const { text, offset } = textOfLines(edition, chunk.lines);
        const marks = counterpart === undefined ? [] : wordMarks(textOfLines(edition, counterpart.lines).text, text, offset, isFirst);
        const lettered = notes.filter((note) => note.group === chunk.group);
        return {
            passages: group?.passages.filter((p) => p.members.some((m) => m.article === own)).map((p) => p.id) ?? [],
            number: group?.number ?? null,
            isMoved: item.kind === 'run' && group !== undefined,
            counterpart: counterpart?.lines[0]?.sentence.id ?? null,
            pieces: article === undefined
                ? []
                : piecesOf(edition, article, chunk.lines, [...marks, ...letterMarks(lettered, isFirst)], silentNotes),
        };
    };
    return { isLevel: item.kind === 'level', chunks: chunksOf(item).map(draw) };
}
const mains = new WeakMap();
function mainsOf(column) {
    const known = mains.get(column) ?? mainChunks(column);
    mains.set(column, known);
    return known;
}
function wordMarks(other, own, offset, isFirst) {
    return isFirst ? variedIn(own, [other], offset) : marksAgainst(other, own, offset);
}
function letterMarks(notes, isFirst) {
    return notes.flatMap((note) => {
        const span = isFirst ? note.from : note.to;
        if (span === null)
            return [];
        return [
            { start: span.start, end: span.end, mark: { kind: 'strong', isQuiet: false, against: '', letter: note.letter } },
        ];
    });
}
