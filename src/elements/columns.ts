/** The event that tells that another version is shown. */
export const TURNED = 'version-turned';

/** Whether the page is laid out for a phone: one version at a time. */
export function isNarrow(): boolean {
  return matchMedia('(width < 820px)').matches;
}

/** Whether all chosen versions stand side by side; narrower, they take turns. */
export function isWide(): boolean {
  return matchMedia('(width >= 1200px)').matches;
}

/** The versions of the side-by-side view, in the order of the page. */
export function columnsOf(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('parallel-view .column')];
}

/** The article id of the version in the middle. */
export function spineOf(): string {
  return document.querySelector<HTMLElement>('.place-spine')?.getAttribute('data-article') ?? '';
}

/** Whether a reader has a version before him, beside the others where there is room. Told by what the styles go by: asking the layout would hold up the page. */
export function isShown(column: HTMLElement): boolean {
  if (isNarrow()) return column.matches('.is-current');
  const grid = column.closest<HTMLElement>('.parallel');
  if (grid === null || column.hidden) return false;
  const takesTurns = !isWide() && grid.matches('.has-left.has-right') && !column.matches('.place-spine');
  return !takesTurns || column.matches(grid.dataset.side === 'left' ? '.place-left' : '.place-right');
}

/** Turns to one version: the only one on a phone, the one beside the spine on a tablet; a desk has room for all. */
export function showOnly(version: string): void {
  const known = columnsOf().some((column) => column.getAttribute('data-article') === version) ? version : spineOf();
  for (const column of columnsOf())
    column.classList.toggle('is-current', column.getAttribute('data-article') === known);
  const grid = document.querySelector<HTMLElement>('.parallel');
  const left = grid?.querySelector('.place-left')?.getAttribute('data-article');
  if (grid !== null && known !== spineOf()) grid.dataset.side = known === left ? 'left' : 'right';
  document.dispatchEvent(new Event(TURNED));
}

/** Puts up to two versions beside the spine, in the order of the columns; a version that stood below comes up, one that is left out goes. */
export function placeColumns(versions: readonly string[]): void {
  const grid = document.querySelector<HTMLElement>('.parallel');
  if (grid === null) return;
  const spine = spineOf();
  const all = columnsOf().toSorted(
    (a, b) => Number(a.getAttribute('data-order')) - Number(b.getAttribute('data-order')),
  );
  const chosen = all.filter((column) => versions.includes(column.getAttribute('data-article') ?? '')).slice(0, 2);
  const isBefore = (column: HTMLElement): boolean =>
    all.indexOf(column) < all.findIndex((other) => other.getAttribute('data-article') === spine);
  const left = chosen.length === 2 ? chosen[0] : chosen.find(isBefore);
  for (const column of all) {
    if (column.getAttribute('data-article') === spine) continue;
    const isChosen = chosen.includes(column);
    column.hidden = !isChosen;
    column.classList.remove('place-left', 'place-right', 'place-below');
    const side = column === left ? 'place-left' : 'place-right';
    column.classList.add(isChosen ? side : 'place-below');
    if (isChosen && column.closest('.parallel') === null) grid.append(column);
  }
  grid.classList.toggle('has-left', left !== undefined);
  grid.classList.toggle(
    'has-right',
    chosen.some((column) => column !== left),
  );
}
