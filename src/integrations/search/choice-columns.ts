import type { ChoiceColumns } from '../../elements/search/index-shape.ts';
import { FACETS, type Facet, type SearchHit } from '../../views/search/hit.ts';

/** The columns of all hits; `stamp` is what their ids in the index have in common. */
export function choiceColumns(hits: readonly SearchHit[], stamp: string): ChoiceColumns {
  const columns = FACETS.map((facet) => {
    const indexByValue = new Map<string, number>();
    const column = hits.map((hit) => hit.facets[facet].map((value) => place(indexByValue, value)).join(','));
    return [facet, [...indexByValue.keys()], column.join(' ')] as const;
  });
  const indexByDate = new Map<string, number>();
  const date = hits.map((hit) => place(indexByDate, hit.event.date ?? '')).join(' ');
  return {
    stamp,
    values: Object.fromEntries(columns.map(([facet, values]) => [facet, values])) as Record<Facet, string[]>,
    facets: Object.fromEntries(columns.map(([facet, , column]) => [facet, column])) as Record<Facet, string>,
    dates: [...indexByDate.keys()],
    date,
    versions: hits.map((hit) => hit.versions.length).join(' '),
  };
}

function place(indexes: Map<string, number>, value: string): number {
  const known = indexes.get(value) ?? indexes.size;
  indexes.set(value, known);
  return known;
}
