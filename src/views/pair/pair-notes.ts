import type { Edition } from '../../corpus/edition-record.ts';
import type { EventPlan } from '../event-plan.ts';
import { letterOf } from '../letters.ts';
import { routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import { type Change, changesBetween, rankChanges } from '../what-changed.ts';
import type { PairPart } from './pair-parts.ts';
import type { PairPlan } from './pair-plan.ts';

/** One thing that changed between two versions: its letter in the text and the margin, and the passage that it stands in. */
export interface PairNote extends Change {
  readonly letter: string;
  readonly number: number;
  readonly group: string;
  readonly passage: string;
  /** Where it stands, on the page at hand or on another of the pair. */
  readonly href: string;
  /** How often the same change with the same words is made on the page; 1 and up. */
  readonly times: number;
}

/** UTF-16 code units of each side of a note: of a sentence whose marks were lost its beginning is enough. */
const LONGEST = 90;

/** What changed, in the order of the first version; letters run through all pages of the pair. `page` is the one at hand, 1-based. */
export function notesOfPair(
  edition: Edition,
  plan: EventPlan,
  pair: PairPlan,
  parts: readonly PairPart[],
  page: number,
): PairNote[] {
  const from = pair.first.witness.article;
  const to = pair.second.witness.article;
  const pageOf = (at: number): string => {
    const its = parts.findIndex((part) => at < part.to) + 1;
    return its === page ? '' : routes.pair(plan.event.id, from, to, its);
  };
  return pair.order
    .flatMap((id, at) => {
      const group = plan.groupsById.get(id);
      if (group === undefined) return [];
      return changesBetween(edition, group.passages, from, to)
        .toSorted((a, b) => (a.from?.start ?? 0) - (b.from?.start ?? 0))
        .map((change) => ({
          ...change,
          lemma: change.lemma === null ? null : shorten(change.lemma, LONGEST),
          reading: change.reading === null ? null : shorten(change.reading, LONGEST),
          number: group.number,
          group: id,
          passage: group.lead.id,
          at,
        }));
    })
    .map(({ at, ...change }, i, all) => ({
      ...change,
      letter: letterOf(i),
      href: `${pageOf(at)}#note-${letterOf(i)}`,
      times: all.filter((other) => isSameChange(other, change)).length,
    }));
}

function isSameChange(a: Change, b: Change): boolean {
  return a.kind === b.kind && a.lemma === b.lemma && a.reading === b.reading;
}

/** Those worth a look, the weightiest first, each change once however often it is made. */
export function weightiestNotes(notes: readonly PairNote[]): PairNote[] {
  const ranked = rankChanges(notes).filter((note) => note.lemma !== null || note.reading !== null);
  return ranked.filter((note, i) => ranked.findIndex((other) => isSameChange(other, note)) === i);
}
