import { describe, expect, it } from 'vitest';
import { cutRun } from '../../../src/views/pair/pair-parts.ts';
import { viewPair } from '../../../src/views/pair/pair-view.ts';
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

  it('leads from what stands elsewhere to the page that its counterpart is on', () => {
    const moved = views
      .at(-1)
      ?.sides[1].cells.flatMap((cell) => cell.chunks)
      .filter((chunk) => chunk.isMoved);
    expect(moved?.map((chunk) => chunk.counterpart?.split('#')[0])).toEqual([views[0]?.head.path]);
  });
});

describe('a run that only one of two versions has', () => {
  it('is shown by two blocks at each end, by fewer where they are long, and whole where that is little more', () => {
    expect(cutRun(Array(9).fill(300), false)).toEqual({ head: 2, foot: 2 });
    expect(cutRun([300, 300, 300, 300, 2200, 900, 900], false)).toEqual({ head: 2, foot: 1 });
    expect(cutRun([300, 300, 300, 300, 300], false)).toBeNull();
    expect(cutRun(Array(5).fill(2200), false)).toEqual({ head: 1, foot: 1 });
  });

  it('stands whole in a copy, unless it would fill a page', () => {
    expect(cutRun(Array(9).fill(300), true)).toBeNull();
    expect(cutRun(Array(9).fill(900), true)).toEqual({ head: 1, foot: 1 });
  });
});
