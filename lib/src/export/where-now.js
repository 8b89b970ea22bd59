import { bareId, formerIds } from "./former-ids.js";
/** Where the words of a published id stand that no record bears now: under another id, or inside a longer sentence; null where they stand nowhere. */
export function whereNow(edition, id, { text, article, event }) {
    const former = formerIds(edition).get(bareId(id));
    if (former !== undefined)
        return former;
    // Another engine may cut sentences and quotations elsewhere: the words are looked for in their article, then in the others of its event.
    const others = edition.articles.filter((other) => other.id !== article && other.event === event);
    for (const candidate of [...edition.articles.filter((own) => own.id === article), ...others]) {
        const source = edition.texts.get(candidate.span.file) ?? '';
        const at = source.indexOf(text, candidate.span.start);
        if (text === '' || at === -1 || at >= candidate.span.end)
            continue;
        const sentences = candidate.blocks.flatMap((block) => block.sentences);
        const sentence = sentences.find(({ span }) => span.start <= at && at < span.end);
        if (sentence !== undefined)
            return { article: candidate.id, place: sentence.id };
    }
    return null;
}
