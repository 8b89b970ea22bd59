import { listLines } from "../column-lines.js";
import { marksAgainst } from "../difference-marks.js";
import { indexEdition } from "../edition-index.js";
import { flattenSegments } from "../segments.js";
import { shorten } from "../shorten.js";
import { wordsAt } from "../what-changed.js";
/** Neighbouring sentences longer than this are cut; UTF-16 code units. */
const NEIGHBOUR_LIMIT = 260;
const known = new WeakMap();
/** The lines of an article, listed once: each of its passages asks for them. */
function linesOf(article) {
    const lines = known.get(article) ?? listLines(article, []);
    known.set(article, lines);
    return lines;
}
/** Each witness in its context, the differences marked against the base. */
export function showContexts(edition, members, base) {
    const index = indexEdition(edition);
    const named = (ids) => ids.map((id) => ({ id: index.speakers.has(id) ? id : '', name: index.speakers.get(id)?.name ?? id }));
    return members.flatMap((of) => {
        const article = index.articles.get(of.member.article);
        if (article === undefined)
            return [];
        const source = edition.texts.get(article.span.file) ?? '';
        const { start, end } = of.member.span;
        const lines = linesOf(article);
        const first = lines.findIndex((line) => line.sentence.span.end > start);
        const last = lines.findLastIndex((line) => line.sentence.span.start < end);
        const holding = lines.slice(first, last + 1);
        const marks = of === base ? [] : marksAgainst(base.member.text, of.member.text, start);
        const quote = of.member.quote === null ? undefined : index.quotes.get(of.member.quote);
        return [
            {
                of,
                before: first > 0 ? shorten(lines[first - 1]?.sentence.text ?? '', NEIGHBOUR_LIMIT) : null,
                held: holding.map(({ sentence: { span } }) => {
                    const from = Math.max(span.start, start);
                    const to = Math.min(span.end, end);
                    return {
                        text: source.slice(span.start, from),
                        inside: flattenSegments(source, marks, from, to),
                        after: source.slice(to, span.end),
                    };
                }),
                next: shorten(lines[last + 1]?.sentence.text ?? '', NEIGHBOUR_LIMIT) || null,
                speakers: named(quote?.speakers ?? []),
                relayers: named(quote?.relayers ?? []),
                cue: wordsAt(edition, quote?.cue ?? null),
                isQuoted: quote !== undefined,
                sentence: holding[0]?.sentence.id ?? null,
            },
        ];
    });
}
