import { slugify } from "../corpus/stable-ids.js";
import { compareText } from "../text/order.js";
/**
 * Each draft with its id: pinned by the editor, else outlet and date, else outlet and headline, in plain words. Where two articles would
 * share an id, the one whose text hashes least keeps it and the others take more words of the headline, last a hash of their own text:
 * never a number that counts.
 */
export function nameArticles(drafts) {
    const choice = new Set(drafts.flatMap((draft) => (draft.entry.id ? [draft.entry.id] : [])));
    const open = drafts
        .map((draft, index) => ({ draft, index, hash: draft.hash }))
        .filter(({ draft }) => !draft.entry.id)
        .toSorted((a, b) => compareText(a.hash, b.hash) || compareText(a.draft.file, b.draft.file) || a.index - b.index);
    const idByIndex = new Map();
    for (const { draft, index, hash } of open) {
        const id = candidates(draft, hash).find((candidate) => candidate !== '' && !choice.has(candidate)) ??
            `${hash}-${slugify(draft.file, 12)}`;
        choice.add(id);
        idByIndex.set(index, id);
    }
    return drafts.map((draft, index) => ({ ...draft, id: idByIndex.get(index) ?? draft.id }));
}
function candidates(draft, hash) {
    const outlet = draft.outlet === null ? 'unnamed' : slugify(draft.outlet);
    const headline = slugify(draft.title ?? '');
    const plain = draft.date ? join(outlet || headline, draft.date) : join(outlet, headline || hash);
    return [plain, join(outlet, draft.date ?? '', headline), join(outlet, draft.date ?? '', headline, hash)];
}
const join = (...parts) => parts.filter((part) => part !== '').join('-');
