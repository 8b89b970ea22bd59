import { candidateIds, hashId, identityWords, memoiseWords } from "../corpus/stable-ids.js";
const kept = new WeakMap();
/** An id without the prefix of its kind: sentence, quotation and member of the same words share it. */
export function bareId(id) {
    return id.replace(/^[sq]-/u, '');
}
/**
 * Every id, without prefix, that words of this edition may have borne in another one and do not bear now, with where they stand. Of two places
 * with the same words and neighbours one bears the plain id and the other a finer one; when the first is taken away the second comes to bear
 * the plain id, and a link made with the finer one would find nothing. So it would with that of two sentences that were one member of a passage.
 */
export function formerIds(edition) {
    const known = kept.get(edition) ?? findFormer(edition);
    kept.set(edition, known);
    return known;
}
function findFormer(edition) {
    const { articles, quotes, passages, texts } = edition;
    const members = passages.flatMap((p) => p.members.map((m) => ({ ...m, passage: p.id })));
    const places = [
        ...quotes,
        ...articles.flatMap((a) => a.blocks.flatMap((b) => b.sentences.map((s) => ({ ...s, article: a.id })))),
    ];
    const hashes = new Map(articles.map(({ id, span }) => [
        id,
        hashId([identityWords((texts.get(span.file) ?? '').slice(span.start, span.end)).join(' ')]),
    ]));
    const all = [...members, ...places];
    const living = new Set(all.map(({ id }) => bareId(id)));
    const words = memoiseWords();
    const keyOf = ({ article, span }) => `${article} ${span.start} ${span.end}`;
    const placeByKey = new Map(places.toReversed().map((place) => [keyOf(place), place.id]));
    const memberByKey = new Map(members.map((member) => [keyOf(member), member]));
    const former = new Map();
    for (const named of all) {
        const { article, span } = named;
        const range = { start: span.start, end: span.end };
        const hash = hashes.get(article) ?? '';
        for (const id of candidateIds({ text: texts.get(span.file) ?? '', range, hash, owner: article }, words)) {
            if (living.has(id) || former.has(id))
                continue;
            const member = memberByKey.get(keyOf(named));
            const place = placeByKey.get(keyOf(named)) ?? named.id;
            former.set(id, {
                ...{ article: named.article, place },
                ...(member === undefined ? {} : { passage: member.passage, member: member.id }),
            });
        }
    }
    for (const [first, second] of articles.flatMap(neighbours)) {
        const { file, start } = first.span;
        const range = { start, end: second.span.end };
        const hash = hashes.get(first.article) ?? '';
        const [id = ''] = candidateIds({ text: texts.get(file) ?? '', range, hash, owner: first.article }, words);
        if (!living.has(id) && !former.has(id))
            former.set(id, { article: first.article, place: first.id });
    }
    return former;
}
// Two sentences that another engine may have held to be one counterpart.
function neighbours({ id, blocks }) {
    const sentences = blocks.flatMap((block) => block.sentences.map((sentence) => ({ ...sentence, article: id })));
    return sentences.flatMap((first, at) => {
        const second = sentences[at + 1];
        return second === undefined || second.span.start < first.span.end ? [] : [[first, second]];
    });
}
