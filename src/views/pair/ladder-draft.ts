import { shorten } from '../shorten.ts';
import { drawStretch } from '../stretch-drawing.ts';
import type { DrawnChunk, DrawnItem } from './drawn-item.ts';
import type { LetteredChange } from './pair-notes.ts';
import { reasonBeside } from './reason.ts';
import { type ShownMost, showPieces } from './shown-pieces.ts';

/** All that an item of the ladder sends to the reader, in one text to be weighed: a sign stands for each element. */
export function draftItem(item: DrawnItem, isDerived: boolean, most: ShownMost): string {
  const chunks = item.chunks.slice(0, most.chunks).map((chunk) => draftChunk(chunk, isDerived, most));
  return `<d r>${chunks.join('')}${chunks.length < item.chunks.length ? draftRest(item.chunks.at(-1)) : ''}`;
}

function draftChunk(chunk: DrawnChunk, isDerived: boolean, most: ShownMost): string {
  const isShared = chunk.number !== null;
  const { pieces, left } = showPieces(chunk.pieces, isShared, isDerived, most);
  const words = pieces.map(({ kind, sentences }) => {
    const drawn = sentences.map(
      ({ id, stretches }) => `${isShared ? `<s ${id}>` : ''}${stretches.map((one) => draftStretch(one)).join('')}`,
    );
    return `<p ${kind}>${drawn.join(' ')}`;
  });
  const moved = chunk.isMoved ? `<stands with ${chunk.counterpart} ${chunk.number}>` : '';
  return `<c ${chunk.passages.join(' ')}>${words.join('')}${moved}${left === null ? '' : draftRest(chunk)}`;
}

function draftStretch(stretch: DrawnChunk['pieces'][number]['sentences'][number]['stretches'][number]): string {
  const { tag, classes, text, against, letters } = drawStretch(stretch, false);
  if (tag === null) return text;
  const lost = text === '' ? shorten(against, 60) : '';
  return `<${tag} ${classes}${lost}>${text}</${tag}>${letters.map((letter) => `<a ${letter}>${letter}`).join('')}`;
}

/** The line that says where the rest stands: an address that is nowhere else on the page. */
function draftRest(chunk: DrawnChunk | undefined): string {
  return `<more sentences here in the article ${chunk?.pieces.at(-1)?.sentences.at(-1)?.id}>`;
}

/** A note in the margin. */
export function draftNote(note: LetteredChange): string {
  return `<n ${note.letter} ${note.grade}>${note.name} ${note.number} ${note.lemma}]${note.reading}`;
}

/** A note in the list at the top. */
export function draftTopNote(note: LetteredChange): string {
  return `<t ${note.letter}>${note.lemma}<b>${note.number}]${note.reading}<w>${note.name}${reasonBeside(note)}`;
}
