import type { Edition } from '../../corpus/edition-record.ts';
import type { Event } from '../../corpus/event.ts';
import type { Label } from '../../corpus/passage.ts';
import { type Certainty, certaintyOf } from '../certainty.ts';
import { dateInWords } from '../dates.ts';
import { type GroupPlan, planEvent } from '../event-plan.ts';
import { canonicalPair, routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import type { Witness } from '../witnesses.ts';
import { capitalise, count } from '../wording-of-numbers.ts';
import { buildLadder, type LadderSide } from './ladder.ts';
import { ladderRules } from './ladder-rules.ts';
import { notesOfPair, type PairNote, weightiestNotes } from './pair-notes.ts';
import { type PairPlan, planPair } from './pair-plan.ts';

/** What joins the two sides at one passage. */
export interface Rung {
  readonly number: number;
  readonly href: string;
  readonly label: Label;
  readonly certainty: Certainty;
  readonly rowClass: string;
  readonly notes: readonly PairNote[];
}

/** All that the page of two versions shows. */
export interface PairView {
  readonly path: string;
  readonly title: string;
  readonly deck: string;
  readonly event: { readonly title: string; readonly href: string; readonly date: string };
  readonly isDerived: boolean;
  readonly weightiest: readonly PairNote[];
  readonly sides: readonly [LadderSide, LadderSide];
  readonly rungs: readonly Rung[];
  /** What they share in each version's own order; given where no text is taken from the other. */
  readonly orders: readonly {
    readonly witness: Witness;
    readonly entries: readonly { number: number; id: string; words: string }[];
  }[];
  readonly rules: string;
}

/** Two versions sentence by sentence; null if they share nothing. */
export function viewPair(edition: Edition, event: Event, a: string, b: string): PairView | null {
  const plan = planEvent(edition, event);
  const pair = planPair(edition, plan, a, b);
  if (pair === null) return null;
  const notes = notesOfPair(edition, plan, pair);
  const sides = buildLadder(edition, plan, pair, notes);
  const groups = pair.order.flatMap((id) => plan.groupsById.get(id) ?? []);
  const level = new Map(
    sides[0].cells.filter((cell) => cell.isLevel).map((cell) => [cell.chunks[0]?.number ?? 0, cell.rowClass]),
  );
  return {
    path: routes.pair(event.id, ...canonicalPair(a, b)),
    title: titleOf(pair),
    deck: deckOfPair(pair, sides, notes),
    event: { title: event.title, href: routes.event(event.id), date: dateInWords(event.date) },
    isDerived: pair.isDerived,
    weightiest: weightiestNotes(notes),
    sides,
    rungs: groups.flatMap((group) => rungOf(group, pair, level.get(group.number), notes)),
    orders: pair.isDerived
      ? []
      : [pair.first, pair.second].map((column) => ({
          witness: column.witness,
          entries: column.chunks.flatMap((chunk) => {
            const number = plan.groupsById.get(chunk.group ?? '')?.number;
            const sentence = chunk.lines[0]?.sentence;
            return number === undefined || sentence === undefined
              ? []
              : [{ number, id: sentence.id, words: shorten(sentence.text, 90) }];
          }),
        })),
    rules: ladderRules(pair.order.length, sides),
  };
}

function titleOf({ first, second, isDerived }: PairPlan): string {
  const name = (witness: Witness): string => (witness.name === 'Unnamed site' ? 'an unnamed site' : witness.name);
  if (isDerived && second.witness.isReprint && !first.witness.isReprint)
    return `${capitalise(name(first.witness))} and its reprint`;
  return `${capitalise(name(first.witness))} and ${name(second.witness)}`;
}

function deckOfPair(pair: PairPlan, sides: readonly [LadderSide, LadderSide], notes: readonly PairNote[]): string {
  const moved = sides[1].cells.flatMap((cell) => cell.chunks).filter((chunk) => chunk.isMoved).length;
  const order = moved === 0 ? 'all in the same order' : `${count(moved, 'telling')} in another place`;
  const shared = count(pair.order.length, 'passage', { capital: true });
  const last = notes.length > 0 ? ' What weighs most stands first.' : '';
  return `${shared} shared, ${order}.${last}`;
}

function rungOf(group: GroupPlan, pair: PairPlan, row: string | undefined, notes: readonly PairNote[]): Rung[] {
  const ids = [pair.first.witness.article, pair.second.witness.article];
  const pairs = group.passages.flatMap((passage) =>
    passage.pairs
      .filter((p) => {
        const articles = [passage.members[p.a]?.article, passage.members[p.b]?.article];
        return ids.every((id) => articles.includes(id));
      })
      .map((p) => ({ ...p, length: passage.members[p.a]?.text.length ?? 0 })),
  );
  const best = pairs.toSorted((x, y) => y.length - x.length)[0];
  if (best === undefined || row === undefined) return [];
  return [
    {
      number: group.number,
      href: routes.passage(group.lead.id),
      label: best.label,
      certainty: certaintyOf(best.score),
      rowClass: row.replace(' long-run', ''),
      notes: notes.filter((note) => note.group === group.id),
    },
  ];
}
