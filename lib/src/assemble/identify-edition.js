import { hashHex } from "../corpus/sha256.js";
import { USUAL_PERSPECTIVES } from "../vocabulary/perspectives.js";
/** Raised with every change of what the engine finds, so that an edition's id tells which engine made it. */
const ENGINE = '5';
/** The edition's identity, title, counts, and its perspectives in column order. */
export function identifyEdition(records) {
    const { sources, events, articles, speakers, quotes, passages, manifest } = records;
    // In the order of their contents, so that the same sources under other names are the same edition.
    const lines = [`engine ${ENGINE}`, ...sources.map(({ sha256 }) => sha256).toSorted()];
    const id = hashHex(`${lines.join('\n')}\n${JSON.stringify([manifest, records.decisions])}`).slice(0, 16);
    return {
        id,
        title: manifest.title ?? 'Variorum',
        counts: {
            sources: sources.length,
            events: events.length,
            articles: articles.length,
            sentences: articles.reduce((sum, article) => sum + article.blocks.reduce((n, block) => n + block.sentences.length, 0), 0),
            quotes: quotes.length,
            speakers: speakers.length,
            passages: passages.length,
            pairs: passages.reduce((sum, passage) => sum + passage.pairs.length, 0),
        },
        perspectives: usedPerspectives(records),
    };
}
function usedPerspectives({ articles, manifest }) {
    const defined = manifest.perspectives ?? USUAL_PERSPECTIVES;
    const used = [
        ...new Set(articles.flatMap((article) => (article.perspective === null ? [] : [article.perspective]))),
    ].toSorted();
    const known = new Set(defined.map((perspective) => perspective.id));
    const extra = used
        .filter((id) => !known.has(id))
        .map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ') }));
    return [...defined.filter((perspective) => used.includes(perspective.id)), ...extra];
}
