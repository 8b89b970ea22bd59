import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/corpus/edition.ts';
import { countEventPages, viewEvent } from '../../../src/views/event-view.ts';
import { viewPair } from '../../../src/views/pair/pair-view.ts';
import { laterPassagePages, passageAddresses } from '../../../src/views/passage/passage-addresses.ts';
import { viewPassage } from '../../../src/views/passage/passage-layout.ts';
import { anEdition } from '../export/an-edition.ts';
import { aSentence, drawFrom, retell, type Script } from './hostile-texts.ts';

/** Bytes that the texts of a page may take, compressed: with its frame, styles, scripts and markup such a page is lighter than 14 kB. */
const TEXTS = { pair: 4_900, passage: 2_300 };
/** The same for an event of three versions, lighter than 30 kB. */
const EVENT_TEXTS = 14_000;
const SCRIPTS: readonly Script[] = ['latin', 'cyrillic', 'chinese'];

/** Every text in a view, each time that it is drawn. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => {
    if (/^(?:against|member|witness|passage|column|href)$/u.test(key)) return [];
    return typeof own === 'string' ? [own] : textsIn(own);
  });
}
const weigh = (...parts: readonly unknown[]): number => brotliCompressSync(parts.flatMap(textsIn).join('\n')).length;

/** Two versions, or more, that tell passages of so many letters each, one sentence a paragraph, with much around them that stands in one alone. */
function tellHostilely(script: Script, letters: readonly number[], versions = 2, around = 5000): Edition {
  const draw = drawFrom(7);
  const told = letters.map((length) => aSentence(draw, length, script));
  const names = Array.from({ length: versions }, (_, i) => `paper-${i}`);
  const texts = names.map((_, i) => (i === 0 ? told : told.map((text) => retell(draw, text, 5 + (i % 4), script))));
  return anEdition({
    articles: names.map((id, i) => ({
      id,
      outlet: `The ${id} of ${aSentence(draw, 60)}`,
      paragraphs: (texts[i] ?? []).flatMap((text) => [[aSentence(draw, around, script)], [text]]),
    })),
    passages: told.map((_, n) => ({
      id: `p${n}`,
      members: names.map((article, i) => ({ id: `m${n}-${article}`, article, words: texts[i]?.[n] ?? '' })),
      pairs: names.slice(1).map((_, i) => ({ a: 0, b: i + 1 })),
    })),
  });
}

function pairPages(edition: Edition) {
  const [event] = edition.events;
  const view = (page: number) => (event === undefined ? null : viewPair(edition, event, 'paper-0', 'paper-1', page));
  const count = view(1)?.pages.length ?? 0;
  return Array.from({ length: count }, (_, i) => view(i + 1)).flatMap((one) => one ?? []);
}

function passagePages(edition: Edition) {
  return [
    ...edition.passages.map((passage) => viewPassage(edition, passage)),
    ...laterPassagePages(edition).map(({ passage, page }) => viewPassage(edition, passage, undefined, page)),
  ];
}

describe.each(SCRIPTS)('a pair in %s script, whatever its texts', (script) => {
  const views = pairPages(tellHostilely(script, [200, 3000, 200, 200, 5000, 400, 300, 3000]));

  it('has only pages that are light', () => {
    const heavy = views.map((view) => weigh(view.sides, view.orders, view.weightiest)).filter((w) => w > TEXTS.pair);
    expect(heavy).toEqual([]);
  });

  it('shows something of all that both tell and says where the rest stands', () => {
    expect(views.flatMap((view) => view.rungs.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const chunk of views.flatMap((view) => view.sides.flatMap((side) => side.cells.flatMap((c) => c.chunks)))) {
      const shown = textsIn(chunk.pieces).join('');
      expect(shown.includes('…') ? chunk.more?.href : '/articles/paper-').toMatch(/^\/articles\/paper-/u);
    }
  });
});

describe.each(SCRIPTS)('a passage in %s script, whatever its witnesses', (script) => {
  const edition = tellHostilely(script, [80, 1200, 3000], 12);
  const views = passagePages(edition);

  it('has only pages that are light', () => {
    const heavy = views
      .map((view) =>
        weigh(
          view.bases.map(({ runs, entries, apart }) => [runs, entries, apart]),
          view.contexts,
          view.relations,
        ),
      )
      .filter((weight) => weight > TEXTS.passage);
    expect(heavy).toEqual([]);
  });

  it('has every witness on one of them, where the address of its member leads', () => {
    for (const passage of edition.passages) {
      const own = views.filter((view) => view.passage === passage);
      const shown = own.flatMap((view) => view.contexts.map(({ of }) => [of.member.id, view.pages[view.page - 1]]));
      expect(shown.map(([id]) => id)).toEqual(passage.members.map(({ id }) => id));
      const addresses = new Map(
        passageAddresses(edition).flatMap((a) => (a.kind === 'member' ? [[a.id, a.href]] : [])),
      );
      for (const [id, page] of shown) expect(addresses.get(id ?? '')).toBe(`${page}#${id}`);
    }
  });
});

describe('a page of an event of three versions', () => {
  it.each(SCRIPTS)('holds no more than is sent quickly, whatever letters it is written in: %s', (script) => {
    const edition = tellHostilely(
      script,
      Array.from({ length: 30 }, () => 400),
      3,
      300,
    );
    const [event] = edition.events;
    if (event === undefined) throw new Error('an edition without an event');
    for (let page = 1; page <= countEventPages(edition, event); page++) {
      const { parallel } = viewEvent(edition, event, undefined, page);
      expect(weigh(parallel.columns.map(({ cells }) => cells))).toBeLessThan(EVENT_TEXTS);
    }
  });
});
