import { hashId, slugify } from "../../corpus/stable-ids.js";
import { nameWitness } from "../../export/witness-name.js";
import { compareText } from "../../text/order.js";
import { indexEdition } from "../edition-index.js";
import { oncePer } from "../once.js";
import { place, routes } from "../routes.js";
import { shorten } from "../shorten.js";
import { wordsAt } from "../what-changed.js";
/** Outlets with the reporting verbs of their cues, those with most cues first. A cue that leads several quotations counts once. */
export const outletVerbs = oncePer((edition) => {
    const { articles } = indexEdition(edition);
    const seen = new Set();
    const outlets = new Map();
    for (const quote of edition.quotes) {
        const article = articles.get(quote.article);
        const cue = wordsAt(edition, quote.cue);
        const verb = quote.cueLemma ?? (cue === null ? null : cueWithoutVerb(cue));
        const key = `${quote.cue?.file} ${quote.cue?.start}`;
        if (article === undefined || cue === null || verb === null || seen.has(key))
            continue;
        seen.add(key);
        const verbs = outlets.get(nameWitness(article)) ?? new Map();
        outlets.set(nameWitness(article), verbs);
        const words = `${shorten(cue, 60)}: ${shorten(quote.text, 80)}`;
        const places = verbs.get(verb) ?? [];
        places.push({ words, url: place(routes.article(article.id), quote.id), language: article.language });
        verbs.set(verb, places);
    }
    const slugs = Map.groupBy(outlets.keys(), (outlet) => slugify(outlet, 12));
    return [...outlets]
        .map(([outlet, verbs]) => ({
        id: addressOf(outlet, slugs),
        outlet,
        total: [...verbs.values()].reduce((sum, places) => sum + places.length, 0),
        verbs: [...verbs]
            .map(([verb, places]) => ({ verb, places, id: `verb-${slugify(verb)}` }))
            .sort((a, b) => b.places.length - a.places.length || compareText(a.verb, b.verb)),
    }))
        .sort((a, b) => b.total - a.total || compareText(a.outlet, b.outlet));
});
/** An outlet's name in plain words; names that no plain words tell apart (in other scripts, say) are told apart by what they are made of. */
function addressOf(outlet, slugs) {
    const slug = slugify(outlet, 12);
    return slug !== '' && slugs.get(slug)?.length === 1 ? slug : `${slug === '' ? 'outlet' : slug}-${hashId([outlet])}`;
}
/** Words that name a source without a verb, as they are counted; null for a colon or a dash. */
function cueWithoutVerb(cue) {
    return /\baccording to\b/iu.test(cue) ? 'according to' : null;
}
