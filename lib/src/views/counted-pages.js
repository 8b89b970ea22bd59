import { place } from "./routes.js";
import { inWeighedPages, pageAddresses } from "./weighed-pages.js";
/** Bytes, compressed, of a place beside its words, and of what stands once over all places of an item. */
const REST = { place: 16, item: 30 };
/** Lists every place of every item, in their order, in pages that stay light: an item with many goes on at the next page. */
export function pageCounted(items, address, most) {
    const rows = items.flatMap((item) => item.places.map((of, at) => ({ item, of, at })));
    const cut = inWeighedPages(rows, ({ of, at }) => ({ text: of.words, rest: REST.place + (at === 0 ? REST.item : 0) }), most);
    const begins = new Map();
    for (const [at, page] of cut.entries())
        for (const { item } of page)
            if (!begins.has(item.id))
                begins.set(item.id, at + 1);
    return {
        addresses: pageAddresses(cut.length, address),
        pages: cut.map((page) => [...Map.groupBy(page, ({ item }) => item)].map(([item, own]) => ({
            ...{ item, places: own.map(({ of }) => of), isContinued: (own[0]?.at ?? 0) > 0 },
        }))),
        urlOf: (id) => place(address(begins.get(id) ?? 1), id),
    };
}
