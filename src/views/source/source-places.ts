import type { Edition } from '../../corpus/edition.ts';
import type { Span } from '../../corpus/span.ts';
import { indexEdition } from '../edition-index.ts';
import { place, routes } from '../routes.ts';

/** The id, on its source's page, of a stretch that is no sentence: where it begins, in UTF-16 code units of the source's text. */
export function offsetAnchor(start: number): string {
  return `at-${start}`;
}

type PlaceFinder = (span: Span) => string;

const finders = new WeakMap<Edition, PlaceFinder>();

/** A function that gives the address of a span's words in the raw source: the sentence or the piece of furniture that it begins in. */
export function sourcePlaces(edition: Edition): PlaceFinder {
  const finder = finders.get(edition) ?? makeFinder(edition);
  finders.set(edition, finder);
  return finder;
}

function makeFinder(edition: Edition): PlaceFinder {
  const pieces = new Map<string, { readonly start: number; readonly end: number; readonly anchor: string }[]>();
  for (const source of edition.sources) {
    const furniture = source.chrome.map(({ span }) => ({ ...span, anchor: offsetAnchor(span.start) }));
    pieces.set(source.file, furniture);
  }
  for (const { sentence } of indexEdition(edition).sentences.values()) {
    pieces.get(sentence.span.file)?.push({ ...sentence.span, anchor: sentence.id });
  }
  for (const [file, list] of pieces) pieces.set(file, outermost(list));
  return (span) => {
    const page = routes.source(span.file);
    const list = pieces.get(span.file) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.start ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    // The last piece that begins no later; if the span lies in a gap after it, the next one is where the eye should go.
    const before = list[low - 1];
    const piece = before !== undefined && before.end > span.start ? before : (list[low] ?? before);
    return piece === undefined ? page : place(page, piece.anchor);
  };
}

// A remark inside another sentence has no place of its own in the raw text: the sentence around it has.
function outermost<T extends { readonly start: number; readonly end: number }>(pieces: readonly T[]): T[] {
  let reached = 0;
  return pieces
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isOutermost = start >= reached;
      reached = Math.max(reached, end);
      return isOutermost;
    });
}
