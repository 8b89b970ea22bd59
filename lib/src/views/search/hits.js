// Edition -> everything that can be found: one hit a group of passages, then what stands alone.
import { BLOCK_KINDS } from "../../vocabulary/block-kinds.js";
import { dateInWords } from "../dates.js";
import { place, routes } from "../routes.js";
import { witnessesOf } from "../witnesses.js";
import { alsoFoundBy, namesFinder } from "./also-found-by.js";
import { isUtterance, standaloneTellings } from "./standalone.js";
import { sentenceIndex, tellingsOf } from "./telling.js";
const found = new WeakMap();
/** Every hit of an edition, found once: groups in the order of the passages, then what stands alone in the order of the articles. */
export function searchHits(edition) {
    const hits = found.get(edition) ?? findHits(edition);
    found.set(edition, hits);
    return hits;
}
function findHits(edition) {
    const desk = {
        ...{ index: sentenceIndex(edition), namesIn: namesFinder(edition.speakers) },
        witnesses: new Map(edition.events.flatMap((e) => witnessesOf(edition, e)).map((w) => [w.article, w])),
        quotesByArticle: Map.groupBy(edition.quotes, (q) => q.article),
        speakerNames: new Map(edition.speakers.map((s) => [s.id, s.name])),
        eventsById: new Map(edition.events.map((e) => [e.id, e])),
        perspectiveLabels: new Map(edition.perspectives.map((p) => [p.id, p.label])),
    };
    const carried = new Set();
    const groups = [...Map.groupBy(edition.passages, (p) => p.group).values()].map((group) => {
        const tellings = groupTellings(desk, group);
        for (const telling of tellings)
            for (const { sentence } of telling.sentences)
                carried.add(sentence.id);
        return groupHit(desk, group, tellings);
    });
    const alone = edition.articles.flatMap((article) => {
        const quotes = desk.quotesByArticle.get(article.id) ?? [];
        const tellings = standaloneTellings(desk.index, article, quotes, (sentence) => carried.has(sentence));
        return tellings.map((telling) => aloneHit(desk, telling));
    });
    return [...groups, ...alone];
}
function groupTellings(desk, group) {
    const members = group.flatMap((p) => p.members);
    const byArticle = Map.groupBy(members, (m) => m.article);
    const eventOrder = desk.eventsById.get(group[0]?.event ?? '')?.articles ?? [];
    const order = new Map(eventOrder.map((id, i) => [id, i]));
    return [...byArticle.entries()]
        .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        .flatMap(([article, own]) => tellingsOf(desk.index, article, own.map((m) => m.span)));
}
/** The passage that stands for its group: in most articles, then the one with the most words. */
export function leadingPassage(group) {
    const reach = (p) => new Set(p.members.map((m) => m.article)).size;
    const extent = (p) => p.members.reduce((sum, m) => sum + m.text.length, 0) / p.members.length;
    return [...group].sort((a, b) => reach(b) - reach(a) || extent(b) - extent(a))[0];
}
function groupHit(desk, group, tellings) {
    const lead = leadingPassage(group);
    const articles = [...new Set(tellings.map((t) => t.article.id))];
    const pairs = articles.flatMap((a, i) => articles.slice(i + 1).map((b) => [a, b]));
    const hasQuote = group.some((p) => p.kind === 'quote');
    return hit(desk, tellings, {
        url: routes.passage(lead?.id ?? ''),
        linkText: 'The passage with its apparatus',
        kind: hasQuote ? 'Utterance' : kindOf(desk, tellings),
        pairs: pairs.slice(0, 3),
    });
}
function aloneHit(desk, telling) {
    const url = place(routes.article(telling.article.id), placeOf(desk, telling));
    return hit(desk, [telling], { url, linkText: 'In the article', kind: kindOf(desk, [telling]), pairs: [] });
}
// A quotation's own id where one quotation is all that stands here, else the first sentence's.
function placeOf(desk, telling) {
    const [only, ...others] = utterancesIn(desk, telling);
    const first = telling.sentences[0]?.sentence.id ?? '';
    return only !== undefined && others.length === 0 ? only.id : first;
}
function utterancesIn(desk, telling) {
    const { start, end } = telling.range;
    const quotes = desk.quotesByArticle.get(telling.article.id) ?? [];
    return quotes.filter((q) => isUtterance(q) && q.span.start < end && q.span.end > start);
}
function kindOf(desk, tellings) {
    const kinds = tellings.flatMap((t) => t.sentences.map((s) => BLOCK_KINDS[s.block.kind].resultName));
    const [first = 'Statement'] = kinds;
    const isPlain = kinds.every((kind) => kind === first) && first !== 'Statement';
    if (isPlain)
        return first;
    return tellings.some((t) => utterancesIn(desk, t).length > 0) ? 'Utterance' : 'Statement';
}
function hit(desk, tellings, own) {
    const articles = [...new Set(tellings.map((t) => t.article))];
    const event = desk.eventsById.get(articles[0]?.event ?? '');
    const quotes = tellings.flatMap((t) => utterancesIn(desk, t));
    const speakerIds = [...new Set(quotes.flatMap((q) => q.speakers))];
    const relayerIds = [...new Set(quotes.flatMap((q) => q.relayers))];
    const speakers = speakerIds.map((id) => desk.speakerNames.get(id) ?? id);
    const told = new Map();
    const versions = tellings.map((telling) => {
        const { article } = telling;
        const turn = told.get(article.id) ?? 0;
        told.set(article.id, turn + 1);
        const witness = desk.witnesses.get(article.id);
        const first = telling.sentences[0]?.sentence.id ?? '';
        return {
            ...{ article: article.id, language: article.language, text: telling.text, telling: turn + 1 },
            ...{
                siglum: witness?.siglum ?? '',
                name: witness?.name ?? article.id,
                label: witness?.role ?? '',
                hue: witness?.hue ?? 0,
            },
            ...{ place: first, url: place(routes.article(article.id), first) },
        };
    });
    const date = event?.date ?? articles[0]?.date ?? null;
    const perspectives = articles.map((a) => desk.perspectiveLabels.get(a.perspective ?? '') ?? a.perspective ?? 'No perspective');
    return {
        ...own,
        ...{
            speakers,
            speakerIds,
            relayerIds,
            versions,
            eventId: event?.id ?? '',
            event: { title: event?.title ?? '', date },
        },
        alsoFoundBy: alsoFoundBy(versions.map((v) => v.text).join('\n'), articles, event?.title ?? '', desk.namesIn, speakers),
        facets: {
            kind: [own.kind],
            perspective: [...new Set(perspectives)],
            outlet: [...new Set(articles.map((a) => outletFacet(a.outlet, a.original)))],
            speaker: speakers.length === 0 ? ['No speaker'] : speakers,
            event: [`${event?.title ?? ''}, ${dateInWords(date)}`],
        },
    };
}
function outletFacet(outlet, original) {
    const name = outlet ?? 'Unnamed site';
    return original === null ? name : `${name}, after ${original}`;
}
