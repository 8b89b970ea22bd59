import type { Edition } from '../../corpus/edition-record.ts';
import type { EventPlan } from '../event-plan.ts';
import { letterOf } from '../letters.ts';
import { type Change, changesBetween, rankChanges } from '../what-changed.ts';
import type { PairPlan } from './pair-plan.ts';

/** One thing that changed between two versions: its letter in the text and the margin, and the passage that it stands in. */
export interface PairNote extends Change {
  readonly letter: string;
  readonly number: number;
  readonly group: string;
  readonly passage: string;
  /** How often the same change with the same words is made on the page; 1 and up. */
  readonly times: number;
}

/** What changed, in the order of the first version; letters run through the page. */
export function notesOfPair(edition: Edition, plan: EventPlan, pair: PairPlan): PairNote[] {
  const from = pair.first.witness.article;
  const to = pair.second.witness.article;
  return pair.order
    .flatMap((id) => {
      const group = plan.groupsById.get(id);
      if (group === undefined) return [];
      return changesBetween(edition, group.passages, from, to)
        .toSorted((a, b) => (a.from?.start ?? 0) - (b.from?.start ?? 0))
        .map((change) => ({ ...change, number: group.number, group: id, passage: group.lead.id }));
    })
    .map((change, i, all) => ({
      ...change,
      letter: letterOf(i),
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
