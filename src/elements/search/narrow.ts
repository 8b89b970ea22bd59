import { choose, FACETS, type Facet, type SearchState } from './address.ts';
import { type Choices, isChosen } from './choices.ts';
import type { Match } from './look-up.ts';

/** What a search gives: hits in order; those that have everything that was asked for come first. */
export interface Answer {
  readonly matches: readonly Match[];
  readonly whole: number;
}

/** For each facet how many hits each value would leave. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** Of what was found, what is chosen, in the order asked for; `choices` are needed as soon as something is chosen or ordered. */
export function narrow(found: readonly Match[], choices: Choices | null, { chosen, order }: SearchState): Answer {
  if (choices === null) return { matches: found, whole: found.filter((match) => match.isWhole).length };
  const kept = found.filter(({ id }) => isChosen(choices.get(id), chosen));
  const worth = ({ id }: Match): readonly [number, string] => {
    const choice = choices.get(id);
    return order === 'newest' ? [0, choice?.date ?? ''] : [choice?.versions ?? 0, ''];
  };
  // Sorting keeps the order of equals: among hits of one day, or of as many versions, the closest comes first.
  const inOrder = (matches: readonly Match[]): readonly Match[] =>
    order === 'closest' ? matches : matches.toSorted((a, b) => compareWorth(worth(b), worth(a)));
  const whole = inOrder(kept.filter((match) => match.isWhole));
  return { matches: [...whole, ...inOrder(kept.filter((match) => !match.isWhole))], whole: whole.length };
}

function compareWorth([a, day]: readonly [number, string], [b, other]: readonly [number, string]): number {
  if (a !== b) return a - b;
  if (day === other) return 0;
  return day < other ? -1 : 1;
}

/** How many of what was found each value would leave: a facet with something chosen is counted as if nothing in it were chosen. */
export function countFacets(found: readonly Match[], choices: Choices, { chosen }: SearchState): Counts {
  return choose((facet) => {
    const counts = new Map<string, number>(chosen[facet].map((value) => [value, 0]));
    for (const { id } of found) {
      const choice = choices.get(id);
      if (choice === undefined || !isChosen(choice, chosen, facet)) continue;
      for (const value of choice.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  });
}

/** Whether hits can be shown only when it is known by what they are narrowed and ordered. */
export function needsChoices({ chosen, order }: SearchState): boolean {
  return order !== 'closest' || FACETS.some((facet) => chosen[facet].length > 0);
}
