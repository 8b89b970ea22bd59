import { choose, FACETS, type Facet } from './address.ts';
import { fetchPacked } from './fetch-packed.ts';
import { type ChoiceColumns, recordId } from './index-shape.ts';

/** By what one hit is narrowed and ordered. */
export interface Choice {
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** An ISO day, `''` where there is none. */
  readonly date: string;
  readonly versions: number;
}

/** The choices of every hit, by its id in the index. */
export type Choices = ReadonlyMap<string, Choice>;

let loading: Promise<Choices> | null = null;

/** The choices, fetched when they are first asked for. A failure is forgotten, so that the next search tries again. */
export function loadChoices(base: string): Promise<Choices> {
  loading ??= fetchChoices(base).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchChoices(base: string): Promise<Choices> {
  return readColumns(JSON.parse(await fetchPacked(base, 'choices')) as ChoiceColumns);
}

function readColumns({ stamp, values, facets, dates, date, versions }: ChoiceColumns): Choices {
  const columns = choose((facet) => facets[facet].split(' '));
  const days = date.split(' ');
  const counts = versions.split(' ');
  return new Map(
    counts.map((count, at) => [
      recordId(stamp, at),
      {
        facets: choose((facet) => {
          const own = columns[facet][at] ?? '';
          return own === '' ? [] : own.split(',').map((index) => values[facet][Number(index)] ?? '');
        }),
        date: dates[Number(days[at])] ?? '',
        versions: Number(count),
      },
    ]),
  );
}

/** Whether a hit has, in every facet where something is chosen, one of the values chosen; a facet may be left out of account. */
export function isChosen(
  choice: Choice | undefined,
  chosen: Readonly<Record<Facet, readonly string[]>>,
  without?: Facet,
): boolean {
  return FACETS.every(
    (facet) =>
      facet === without ||
      chosen[facet].length === 0 ||
      choice?.facets[facet].some((value) => chosen[facet].includes(value)) === true,
  );
}
