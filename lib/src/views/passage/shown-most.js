import { place, routes } from "../routes.js";
import { shorten } from "../shorten.js";
/** In a text that is cut: UTF-16 code units of a lemma or a reading, and witnesses in other words that stand beside it. */
const LONGEST_READING = 160;
const MOST_APART = 4;
/** The base text up to so many code units, with the apparatus of just that much; those in other words count, for they stand whole beside it. */
export function cutBase(view, letters) {
    const own = view.base.member.text.length;
    const all = view.apart.reduce((sum, { member }) => sum + member.text.length, own);
    if (all <= letters)
        return { ...view, isCut: false, moreApart: 0 };
    const runs = [];
    let length = 0;
    for (const run of view.runs) {
        const room = letters - length;
        if (room <= 0)
            break;
        length += run.text.length;
        runs.push(run.text.length <= room ? run : { ...run, text: shortenRun(run.text, room) });
    }
    const variants = runs.filter(({ kind }) => kind === 'variant').length;
    const short = (text) => shorten(text, LONGEST_READING);
    return {
        ...view,
        runs: runs.map((run) => run.kind === 'same'
            ? run
            : { ...run, readings: run.readings.map((reading) => (reading === null ? null : short(reading))) }),
        entries: view.entries.slice(0, variants).map((entry) => ({
            ...entry,
            lemma: entry.lemma === null ? null : short(entry.lemma),
            readings: entry.readings.map((reading) => ({ ...reading, text: short(reading.text) })),
        })),
        punctuation: view.punctuation.filter(({ at }) => at < length),
        apart: view.apart
            .slice(0, MOST_APART)
            .map((one) => ({ ...one, member: { ...one.member, text: short(one.member.text) } })),
        moreApart: Math.max(0, view.apart.length - MOST_APART),
        isCut: own > letters,
    };
}
/** A space before it parts it from what stands before. */
function shortenRun(text, room) {
    return (/^\s/u.test(text) ? ' ' : '') + shorten(text, room);
}
/** A witness's own words up to so many code units, with few words around them. */
export function cutContext(context, letters) {
    const length = context.held.reduce((sum, part) => sum + part.text.length + part.after.length + part.inside.reduce((all, s) => all + s.text.length, 0), 0);
    if (length <= letters)
        return { ...context, rest: null };
    let room = letters;
    const take = (text) => {
        const shown = text.length <= room ? text : shortenRun(text, room);
        room -= text.length;
        return shown;
    };
    const held = context.held.flatMap((part) => {
        if (room <= 0)
            return [];
        const before = part.text.slice(-Math.ceil(letters / 4));
        const inside = part.inside.flatMap((segment) => (room > 0 ? [{ ...segment, text: take(segment.text) }] : []));
        const text = before.length < part.text.length ? `… ${before}` : before;
        return [{ text, inside, after: room > 0 ? take(part.after) : '' }];
    });
    const article = routes.article(context.of.member.article);
    return { ...context, held, rest: context.sentence === null ? article : place(article, context.sentence) };
}
