import type { EventPlan } from './event-plan.ts';
import { shorten } from './shorten.ts';

/** One passage in the table that says what the drawing shows: where each version tells it. */
export interface GroupRow {
  readonly number: number;
  readonly passage: string;
  readonly words: string;
  /** One for each version in the order of the columns: the place of its telling on the page, and how many there are. */
  readonly tellings: readonly { readonly siglum: string; readonly id: string | null; readonly times: number }[];
}

/** Passages in the order of their numbers. */
export function tabulateGroups(plan: EventPlan): GroupRow[] {
  const tellings = plan.columns.map((column) =>
    Map.groupBy(
      column.chunks.filter((chunk) => chunk.group !== null),
      (chunk) => chunk.group ?? '',
    ),
  );
  return plan.groups.map((group) => ({
    number: group.number,
    passage: group.lead.id,
    words: shorten(group.lead.members[0]?.text ?? '', 60),
    tellings: plan.columns.map((column, i) => {
      const chunks = tellings[i]?.get(group.id) ?? [];
      return { siglum: column.witness.siglum, id: chunks[0]?.lines[0]?.sentence.id ?? null, times: chunks.length };
    }),
  }));
}
