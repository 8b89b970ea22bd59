// Parsed sources and the editor's manifest -> drafts of articles with outlet, event, date, perspective and id; and the events they are about.
import { hashId, identityWords, slugify } from "../corpus/stable-ids.js";
import { compareText } from "../text/order.js";
import { USUAL_PERSPECTIVES } from "../vocabulary/perspectives.js";
import { nameArticles } from "./article-ids.js";
/** Drafts in the order of event (date, then id), perspective column, and id. */
export function catalogueArticles(sources, manifest) {
    const drafts = sources.flatMap(({ parsed, entries }) => parsed.articles.map((article, order) => draftArticle(parsed.source.file, parsed.text, article, order, entries[order] ?? {}, manifest)));
    const named = nameArticles(drafts);
    const perspectiveRank = rankPerspectives(named, manifest);
    return named.toSorted((a, b) => compareText(a.event, b.event) ||
        (perspectiveRank.get(a.perspective ?? '') ?? 0) - (perspectiveRank.get(b.perspective ?? '') ?? 0) ||
        compareText(a.id, b.id));
}
/** The events of the drafts, dated ones first by date, each with its articles in column order. */
export function catalogueEvents(drafts, manifest) {
    const draftsByEvent = Map.groupBy(drafts, (draft) => draft.event);
    const events = [...draftsByEvent].map(([id, members]) => {
        const entry = manifest.events?.find((event) => event.id === id);
        const dates = members.flatMap((draft) => (draft.date === null ? [] : [draft.date])).toSorted(compareText);
        return {
            id,
            title: entry?.title ?? titleOfEvent(id, members),
            date: entry?.date ?? dates[0] ?? null,
            articles: members.map((draft) => draft.id),
            perspectives: [...new Set(members.flatMap((draft) => (draft.perspective === null ? [] : [draft.perspective])))],
        };
    });
    return events.toSorted((a, b) => compareText(a.date ?? '9999', b.date ?? '9999') || compareText(a.id, b.id));
}
function draftArticle(file, text, parsed, order, entry, manifest) {
    const stem = (part) => part.replace(/\.[^.]+$/, '');
    const parts = file.split('/');
    const folder = parts.length > 1 ? parts.slice(0, -1).join('/') : null;
    const fileStem = stem(parts.at(-1) ?? file);
    const outlet = entry.outlet !== undefined
        ? entry.outlet
        : (parsed.stated.outlet?.value ?? (folder === null ? null : outletOfStem(fileStem, manifest)));
    const perspective = entry.perspective ??
        parsed.stated.perspective?.value ??
        manifest.outlets?.find((o) => o.name === outlet)?.perspective ??
        null;
    return {
        id: entry.id ?? '',
        file,
        order,
        text,
        hash: hashId([identityWords(text.slice(parsed.range.start, parsed.range.end)).join(' ')]),
        parsed,
        entry,
        title: titleOf(parsed, text),
        outlet,
        perspective,
        event: entry.event ?? (slugify(parsed.stated.event?.value ?? folder ?? fileStem, 12) || 'event'),
        date: entry.date ?? parsed.stated.date?.value ?? null,
        language: entry.language ?? parsed.language,
    };
}
/** A file's stem as an outlet's name: the manifest's spelling where it has one, else the stem with spaces for hyphens. */
function outletOfStem(stem, manifest) {
    const known = manifest.outlets?.find((outlet) => slugify(outlet.name, 12) === slugify(stem, 12));
    return known?.name ?? (stem.replace(/[-_]+/g, ' ').trim() || stem);
}
function titleOf(parsed, text) {
    const headline = parsed.blocks.find((block) => block.kind === 'headline');
    if (headline)
        return text.slice(headline.range.start, headline.range.end).replace(/\s+/gu, ' ').trim();
    return parsed.stated.title?.value ?? null;
}
function titleOfEvent(id, members) {
    const titles = members.flatMap((draft) => (draft.title === null ? [] : [draft.title]));
    return titles.length === 1 || members.length === 1
        ? (titles[0] ?? id)
        : (titles.toSorted((a, b) => a.length - b.length || compareText(a, b))[0] ?? id);
}
function rankPerspectives(drafts, manifest) {
    const defined = manifest.perspectives?.map((perspective) => perspective.id) ?? USUAL_PERSPECTIVES.map(({ id }) => id);
    const used = drafts.flatMap((draft) => (draft.perspective === null ? [] : [draft.perspective])).toSorted(compareText);
    return new Map([...new Set([...defined, ...used])].map((id, index) => [id, index + 1]));
}
