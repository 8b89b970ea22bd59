import { shorten } from "../shorten.js";
import { drawStretch } from "../stretch-drawing.js";
import { reasonBeside } from "./reason.js";
import { showPieces } from "./shown-pieces.js";
/** All that an item of the ladder sends to the reader, in one text to be weighed: a sign stands for each element. */
export function draftItem(item, isDerived, most) {
    const chunks = item.chunks.slice(0, most.chunks).map((chunk) => draftChunk(chunk, isDerived, most));
    return `<d r>${chunks.join('')}${chunks.length < item.chunks.length ? draftRest(item.chunks.at(-1)) : ''}`;
}
function draftChunk(chunk, isDerived, most) {
    const isShared = chunk.number !== null;
    const { pieces, left } = showPieces(chunk.pieces, isShared, isDerived, most);
    const words = pieces.map(({ kind, sentences }) => {
        const drawn = sentences.map(({ id, stretches }) => `${isShared ? `<s ${id}>` : ''}${stretches.map((one) => draftStretch(one)).join('')}`);
        return `<p ${kind}>${drawn.join(' ')}`;
    });
    const moved = chunk.isMoved ? `<stands with ${chunk.counterpart} ${chunk.number}>` : '';
    return `<c ${chunk.passages.join(' ')}>${words.join('')}${moved}${left === null ? '' : draftRest(chunk)}`;
}
function draftStretch(stretch) {
    const { tag, classes, text, against, letters } = drawStretch(stretch, false);
    if (tag === null)
        return text;
    const lost = text === '' ? shorten(against, 60) : '';
    return `<${tag} ${classes}${lost}>${text}</${tag}>${letters.map((letter) => `<a ${letter}>${letter}`).join('')}`;
}
/** The line that says where the rest stands: an address that is nowhere else on the page. */
function draftRest(chunk) {
    return `<more sentences here in the article ${chunk?.pieces.at(-1)?.sentences.at(-1)?.id}>`;
}
/** A note in the margin. */
export function draftNote(note) {
    return `<n ${note.letter} ${note.grade}>${note.name} ${note.number} ${note.lemma}]${note.reading}`;
}
/** A note in the list at the top. */
export function draftTopNote(note) {
    return `<t ${note.letter}>${note.lemma}<b>${note.number}]${note.reading}<w>${note.name}${reasonBeside(note)}`;
}
