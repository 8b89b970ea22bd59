import { describe, expect, it } from 'vitest';
import type { PieceView } from '../../../src/views/cell-text.ts';
import { viewPair } from '../../../src/views/pair/pair-view.ts';
import { SHOW_ALL, showPieces } from '../../../src/views/pair/shown-pieces.ts';
import { aLongEvent } from './a-long-event.ts';

const GROUPS = 90;
/** A long pair whose second version tells its first passage last. */
const edition = aLongEvent(GROUPS);
const [event] = edition.events;
const viewOf = (page: number) => (event === undefined ? null : viewPair(edition, event, 'a', 'b', page));
const count = viewOf(1)?.pages.length ?? 0;
const views = Array.from({ length: count }, (_, i) => viewOf(i + 1)).flatMap((view) => view ?? []);

describe('a pair that is too long for one page', () => {
  it('goes on at further pages, each of them about as long', () => {
    expect(count).toBeGreaterThan(1);
    const lengths = views.map((view) => view.sides.flatMap((side) => side.cells).length);
    expect(Math.max(...lengths)).toBeLessThan(GROUPS);
    expect(viewOf(count + 1)).toBeNull();
  });

  it('shows each passage on just one of them, and each sentence of both versions once', () => {
    expect(views.flatMap((view) => view.rungs.map((rung) => rung.number))).toEqual(
      Array.from({ length: GROUPS }, (_, i) => i + 1),
    );
    for (const side of [0, 1] as const) {
      const ids = views.flatMap((view) =>
        view.sides[side].cells.flatMap((cell) =>
          cell.chunks.flatMap((chunk) => chunk.pieces.flatMap((piece) => piece.sentences.map(({ id }) => id))),
        ),
      );
      expect(ids).toHaveLength(GROUPS);
      expect(new Set(ids).size).toBe(GROUPS);
    }
  });

  it('says on each of them which passages it holds', () => {
    expect(views.at(-1)?.deck).toBe('Passages 81 to 90; page 3 of 3.');
  });

  it('leads from what stands elsewhere to the page that its counterpart is on', () => {
    const moved = views
      .at(-1)
      ?.sides[1].cells.flatMap((cell) => cell.chunks)
      .filter((chunk) => chunk.isMoved);
    expect(moved?.map((chunk) => chunk.counterpart?.split('#')[0])).toEqual([views[0]?.head.path]);
  });
});

/** Paragraphs of sentences of so many letters each. */
const paragraphs = (...lengths: readonly (readonly number[])[]): PieceView[] =>
  lengths.map((sentences, p) => ({
    kind: 'paragraph',
    continues: false,
    sentences: sentences.map((length, s) => ({
      id: `s-${p}-${s}`,
      stretches: [{ text: 'word '.repeat(length / 5), marks: [] }],
      possible: [],
      hasQuote: false,
    })),
  }));
const each = (count: number, length: number) => paragraphs(...Array.from({ length: count }, () => [length]));
const idsOf = (pieces: readonly PieceView[]) => pieces.map((piece) => piece.sentences.map(({ id }) => id));
const lettersOf = (pieces: readonly PieceView[]) =>
  pieces
    .flatMap((piece) => piece.sentences)
    .flatMap((sentence) => sentence.stretches)
    .reduce((sum, { text }) => sum + text.length, 0);

describe('a run that only one of two versions has', () => {
  const show = (pieces: readonly PieceView[], isDerived = false) => showPieces(pieces, false, isDerived, SHOW_ALL);

  it('is shown by two paragraphs at each end, by fewer where they are long, and whole where that is little more', () => {
    expect(show(each(9, 300))).toMatchObject({ moreAt: 2, left: { sentence: 's-2-0', sentences: 5 } });
    const uneven = paragraphs([300], [300], [300], [300], [2200], [900], [900]);
    expect(idsOf(show(uneven).pieces)).toEqual([['s-0-0'], ['s-1-0'], ['s-6-0']]);
    expect(show(each(5, 300)).left).toBeNull();
  });

  it('is cut inside a long paragraph, at the end of a sentence', () => {
    const { pieces, left, moreAt } = show(paragraphs(Array(12).fill(500), Array(12).fill(500)));
    expect(idsOf(pieces)).toEqual([
      ['s-0-0', 's-0-1', 's-0-2'],
      ['s-1-9', 's-1-10', 's-1-11'],
    ]);
    expect(pieces[1]?.continues).toBe(true);
    expect([left, moreAt]).toEqual([{ sentence: 's-0-3', sentences: 18, isCutInside: false }, 1]);
  });

  it('is cut inside a sentence as long as a page, between words', () => {
    const { pieces, left } = show(each(3, 6000));
    expect(lettersOf(pieces)).toBeLessThan(1510);
    expect(pieces[0]?.sentences[0]?.stretches[0]?.text).toMatch(/word\u00a0…$/u);
    expect(left).toEqual({ sentence: 's-0-0', sentences: 3, isCutInside: true });
  });

  it('stands whole in a copy, unless it would fill a page', () => {
    expect(show(each(9, 300), true).left).toBeNull();
    expect(show(each(9, 900), true).moreAt).toBe(1);
  });
});

describe('what both versions tell', () => {
  it('is shown whole, and cut only where it would be too heavy for a page of its own', () => {
    const told = each(1, 3000);
    expect(showPieces(told, true, false, SHOW_ALL).left).toBeNull();
    const { pieces, left, moreAt } = showPieces(told, true, false, { letters: 600, chunks: 4 });
    expect(lettersOf(pieces)).toBeLessThan(610);
    expect([left?.isCutInside, moreAt]).toEqual([true, 1]);
  });
});
