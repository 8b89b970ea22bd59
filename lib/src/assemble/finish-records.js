import { countForms, findCommonErrors } from "../provenance/common-errors.js";
import { originalOf, traceProvenance } from "../provenance/provenance.js";
import { findTranslationMarkers } from "../provenance/translation-markers.js";
/** Article records: identified articles with coverage toward each other article of the event, and provenance. */
export function finishArticles(articles, events, alignment, speakers) {
    const draftsByEvent = Map.groupBy(articles.map(({ draft }) => draft), (draft) => draft.event);
    const eventById = new Map(events.map((event) => [event.id, event]));
    const nearest = nearestSpans(alignment);
    const commonErrors = sharedErrors(articles);
    return articles.map(({ draft, annotated, blocks }) => {
        const others = (eventById.get(draft.event)?.articles ?? []).filter((id) => id !== draft.id);
        const provenance = traceProvenance(draft, draftsByEvent.get(draft.event) ?? [], { ...annotated, speakers }, {
            relations: alignment.relations,
            nearest,
            oddities: commonErrors,
        });
        return {
            ...headOf(draft),
            original: originalOf(provenance),
            provenance,
            blocks: blocks.map((block) => ({
                ...block,
                sentences: block.sentences.map((sentence) => ({
                    ...sentence,
                    coverage: others.map((article) => ({
                        article,
                        state: alignment.coverage.get(sentence.id)?.get(article) ?? 'none',
                    })),
                })),
            })),
        };
    });
}
/** How many of the nearest spans are shown as evidence of a retelling. */
const SHOWN = 3;
/** For two articles, the spans of the first whose wording comes nearest to the second's, longest first. */
function nearestSpans({ passages }) {
    const spansByPair = new Map();
    const note = (from, to) => {
        const key = `${from.article} ${to.article}`;
        const known = spansByPair.get(key);
        if (known)
            known.push(from.span);
        else
            spansByPair.set(key, [from.span]);
    };
    for (const { members, pairs } of passages)
        for (const { a, b, label } of pairs) {
            const [ma, mb] = [members[a], members[b]];
            if (!ma || !mb || (label !== 'near' && label !== 'verbatim'))
                continue;
            note(ma, mb);
            note(mb, ma);
        }
    const length = ({ start, end }) => end - start;
    return (article, other) => (spansByPair.get(`${article} ${other}`) ?? [])
        .toSorted((x, y) => length(y) - length(x) || x.start - y.start)
        .slice(0, SHOWN)
        .toSorted((x, y) => x.start - y.start);
}
/** For two articles, the slips that they share and that no other article has; asked for few, so that forms are counted when first needed. */
function sharedErrors(articles) {
    const texts = articles.map(({ draft }) => draft.text.slice(draft.parsed.range.start, draft.parsed.range.end));
    const indexById = new Map(articles.map(({ draft }, index) => [draft.id, index]));
    let forms;
    return (article, other) => {
        const [a, b] = [indexById.get(article) ?? -1, indexById.get(other) ?? -1];
        forms ??= countForms(texts);
        const offset = articles[a]?.draft.parsed.range.start ?? 0;
        return findCommonErrors(texts, [a, b], forms).map((commonError) => ({
            ...commonError,
            range: { start: commonError.range.start + offset, end: commonError.range.end + offset },
        }));
    };
}
/** Two words joined by a hyphen. The hyphen is looked for first, for few words have one. */
const COMPOUND = /-(?<=(?<![\p{L}-])(\p{L}{2,30})-)(\p{L}{2,30})(?![\p{L}-])/gu;
/** Signs of translation in every article, with the article's id. */
export function finishTranslationMarkers(articles, relations) {
    const compounds = new Set();
    for (const { draft } of articles)
        for (const [, first, second] of draft.text.toLowerCase().matchAll(COMPOUND))
            compounds.add(`${first}-${second}`);
    const byId = new Map(articles.map((article) => [article.draft.id, article]));
    const derived = relations.filter(({ regime }) => regime === 'derived');
    return articles.flatMap(({ draft, annotated }) => {
        // Of two texts that retell one another the copy is the one that nobody signs, or that the corpus calls a reprint.
        const isCopy = draft.outlet === null || draft.perspective === 'reprint';
        const originals = !isCopy
            ? []
            : derived
                .filter(({ a, b }) => a === draft.id || b === draft.id)
                .flatMap(({ a, b }) => byId.get(a === draft.id ? b : a) ?? [])
                .filter((other) => other.draft.outlet !== null && other.draft.perspective !== 'reprint');
        return findTranslationMarkers({
            ...{ id: draft.id, text: draft.text, names: annotated.names, compounds },
            blocks: draft.parsed.blocks.filter((block) => block.inside === null).map((block) => block.range),
            originals: originals.map((other) => ({ text: other.draft.text, names: other.annotated.names })),
        });
    });
}
function headOf(draft) {
    const { id, title, outlet, perspective, event, date, language, file, parsed } = draft;
    return {
        id,
        title,
        outlet,
        perspective,
        event,
        date,
        language,
        span: { file, ...parsed.range },
        url: `/articles/${id}/`,
    };
}
/** Quote records with the passages that their spans are members of. */
export function finishQuotes(articles, alignment) {
    const passagesByQuote = new Map();
    for (const passage of alignment.passages)
        for (const member of passage.members)
            if (member.quote !== null)
                passagesByQuote.set(member.quote, [...(passagesByQuote.get(member.quote) ?? []), passage.id]);
    return articles.flatMap(({ draft, annotated, blocks, quoteIds }) => annotated.quotes.map((quote, index) => {
        const idAt = (at) => (at === null ? null : (quoteIds[at] ?? null));
        const { start, end } = quote.range;
        return {
            id: quoteIds[index] ?? '',
            article: draft.id,
            block: blocks[quote.block]?.id ?? '',
            span: { file: draft.file, start, end },
            text: draft.text.slice(start, end),
            kind: quote.kind,
            speakers: [...quote.speakers],
            cue: quote.cue && { file: draft.file, start: quote.cue.start, end: quote.cue.end },
            cueLemma: quote.cueLemma,
            relayers: [...quote.relayers],
            group: idAt(quote.group),
            within: idAt(quote.within),
            passages: passagesByQuote.get(quoteIds[index] ?? '') ?? [],
        };
    }));
}
