/** What a list may hold on one page, in bytes as they are sent (compressed): with frame and styles such a page is about 14 kB. */
export const MOST_A_PAGE = 9000;
/** Bytes, compressed, that a UTF-16 unit of news text costs. */
const BYTES_A_UNIT = 0.42;
/**
 * A list in pages that are light whatever the list: each filled until the next item would make it too heavy. One empty page for an empty list;
 * an item too heavy for any page has one of its own.
 */
export function inWeighedPages(items, costOf, most = MOST_A_PAGE) {
    let page = [];
    const pages = [page];
    let weight = 0;
    let said = new Set();
    for (const item of items) {
        const { text, rest } = costOf(item);
        const cost = rest + (said.has(text) ? 0 : text.length * BYTES_A_UNIT);
        if (page.length > 0 && weight + cost > most) {
            page = [];
            pages.push(page);
            weight = 0;
            said = new Set();
        }
        page.push(item);
        weight += rest + (said.has(text) ? 0 : text.length * BYTES_A_UNIT);
        said.add(text);
    }
    return pages;
}
/** The addresses of so many pages. */
export function pageAddresses(pages, address) {
    return Array.from({ length: pages }, (_, i) => address(i + 1));
}
/** What Astro wants to know of the pages of a list: the first at the list's own address, the others below it at 2, 3 …; 1-based in `page`. */
export function pageParams(addresses, params, props) {
    return addresses.map((_, at) => ({
        params: { ...params, page: at === 0 ? undefined : String(at + 1) },
        props: { ...props, page: at + 1 },
    }));
}
/** The same for a list whose own address holds other pages too: its further pages stand at `page/2`, `page/3` … */
export function listParams(addresses) {
    return addresses.map((_, at) => ({
        params: { list: at === 0 ? undefined : `page/${at + 1}` },
        props: { page: at + 1 },
    }));
}
