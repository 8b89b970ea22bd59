import { describe, expect, it } from 'vitest';
import { countEventPages, viewEvent } from '../../../src/views/event-view.ts';
import { reasonBeside } from '../../../src/views/pair/reason.ts';
import { aLongEvent } from './a-long-event.ts';

const GROUPS = 150;
/** A long event whose second version tells its first passage last. */
const edition = aLongEvent(GROUPS);
const event = edition.events.slice(0, 1);
const pages = event.flatMap((e) =>
  Array.from({ length: countEventPages(edition, e) }, (_, i) => viewEvent(edition, e, undefined, i + 1)),
);

describe('an event that is too long for one page', () => {
  it('goes on at further pages, on which every sentence of every version stands once', () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const column of [0, 1]) {
      const ids = pages.flatMap(({ parallel }) =>
        (parallel.columns[column]?.cells ?? []).flatMap((cell) =>
          cell.chunks.flatMap((chunk) => chunk.pieces.flatMap((piece) => piece.sentences.map(({ id }) => id))),
        ),
      );
      expect(ids).toHaveLength(GROUPS);
      expect(new Set(ids).size).toBe(GROUPS);
    }
  });

  it('leads from each place to the page that it is on', () => {
    const first = pages[0]?.parallel.columns[0]?.cells.flatMap((cell) => cell.chunks)[0];
    expect(first?.also[0]?.href.split('#')[0]).toBe(pages[0]?.pages.at(-1));
    const here = new Set(
      pages[0]?.parallel.columns
        .flatMap((column) =>
          column.cells.flatMap((cell) => cell.chunks.flatMap((chunk) => chunk.pieces.flatMap((p) => p.sentences))),
        )
        .map(({ id }) => `#${id}`),
    );
    const places = pages[0]?.table.flatMap((row) => row.tellings.map(({ href }) => href ?? '')) ?? [];
    expect(places.filter((href) => href.startsWith('#') && !here.has(href))).toEqual([]);
  });

  it('says on each page which passages stand there', () => {
    expect(pages[1]?.deck).toMatch(/^Passages \d+ to \d+; page 2 of \d+\.$/u);
  });
});

describe('the reason of a change, where its words stand beside it', () => {
  const change = { name: '', grade: 'check', from: null, to: null } as const;

  it('repeats nothing that the words already say', () => {
    const why = 'One version names the “Port Office”, the other the “Sea Office”.';
    expect(reasonBeside({ ...change, kind: 'institution', lemma: 'Port Office', reading: 'Sea Office', why })).toBe('');
  });

  it('keeps what they do not say', () => {
    const why = 'One version denies what the other does not: “will” against “will not”.';
    expect(reasonBeside({ ...change, kind: 'negation', lemma: 'will', reading: 'will not', why })).toBe(
      'One version denies what the other does not.',
    );
  });
});
