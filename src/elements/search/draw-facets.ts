import { FACETS, type Facet, type SearchState } from './address.ts';
import { make } from './make.ts';
import type { Counts } from './narrow.ts';

const NAMES: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  perspective: 'Perspective',
  outlet: 'Outlet',
  speaker: 'Speaker',
  event: 'Event',
};

/** Values of a facet shown before "all" is asked for. */
const SHOWN = 8;

/** Draws the facets into `box` anew; whoever works through them by keyboard stays where he was. */
export function redrawFacets(box: HTMLElement, counts: Counts, state: SearchState, open: ReadonlySet<Facet>): void {
  const active = document.activeElement;
  const held =
    active instanceof HTMLInputElement && box.contains(active) ? { name: active.name, value: active.value } : null;
  box.replaceChildren(...drawFacets(counts, state, open));
  if (held === null) return;
  const same = [...box.querySelectorAll('input')].find(({ name, value }) => name === held.name && value === held.value);
  same?.focus();
}

// The commonest values first; chosen ones always stand among those shown.
function drawFacets(counts: Counts, state: SearchState, open: ReadonlySet<Facet>): readonly HTMLFieldSetElement[] {
  return FACETS.flatMap((facet) => {
    const values = Object.entries(counts[facet]).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
    if (values.length === 0) return [];
    const isChosen = (value: string): boolean => state.chosen[facet].includes(value);
    const isAll = open.has(facet) || values.length <= SHOWN + 1;
    const shown = values.filter(([value], at) => isAll || at < SHOWN || isChosen(value));
    const set = make(
      'fieldset',
      { class: 'facet', 'data-facet': facet },
      make('legend', { class: 'note small' }, NAMES[facet]),
    );
    for (const [value, count] of shown) set.append(drawValue(facet, value, count, isChosen(value)));
    if (shown.length < values.length) {
      set.append(
        make('button', { type: 'button', class: 'facet-all small', 'data-all': facet }, `all ${values.length}`),
      );
    }
    return [set];
  });
}

function drawValue(facet: Facet, value: string, count: number, isChosen: boolean): HTMLLabelElement {
  const box = make('input', { type: 'checkbox', name: facet, value });
  box.checked = isChosen;
  return make(
    'label',
    { class: 'facet-value control' },
    box,
    make('span', {}, value),
    make('span', { class: 'quiet tabular' }, count.toLocaleString('en-GB')),
  );
}
