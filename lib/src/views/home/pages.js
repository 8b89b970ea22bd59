/** So many events on the home page and on each page of the list. */
export const EVENTS_A_PAGE = 20;
/** A list in pages of so many, 1-based in their order; one empty page for an empty list. */
export function inPages(items, size) {
    const pages = Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
    return pages.length === 0 ? [[]] : pages;
}
/** Numbers of the pages after the first. */
export function laterPages(pages) {
    return Array.from({ length: Math.max(0, pages - 1) }, (_, i) => i + 2);
}
