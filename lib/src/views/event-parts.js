import { chunkLength } from "./column-lines.js";
import { compressedSize } from "./compressed-size.js";
import { chunksOf, groupAt, partOf } from "./pair/pair-parts.js";
import { ENDS, WHOLE_RUN } from "./pair/shown-pieces.js";
import { layOutColumn } from "./parallel-rows.js";
import { routes } from "./routes.js";
/**
 * What the texts on one page of an event may weigh, so that three versions stay within 30 kB; bytes, compressed. Measured on pages of
 * events of two to seven versions: a code unit weighs TEXT; a sentence that is or may be told elsewhere SHARED more, for its bar, its marks and its links.
 */
const PAGE = 15_500;
const TEXT = 0.62;
/** Bytes that a code unit of news in Latin letters takes compressed; other scripts take more, and weigh more in the same measure. */
const LATIN = 0.42;
const SHARED = 75;
/** Versions that PAGE is for; more may weigh more. */
const VERSIONS = 3;
/** An event along one spine, in as many pages as it needs; `addressOf` makes the address of a page, 1-based. */
export function cutEvent(plan, order, possible, addressOf) {
    const parts = partsOf(plan, order, new Set(possible.flatMap((p) => [p.sentence, p.counterpart])));
    const isCut = parts.length > 1 || plan.columns.some((column) => column.chunks.some(isTooLong));
    const placed = plan.columns.map((column) => layOutColumn(column, order).flatMap((item) => chunksOf(item).map((chunk) => ({ chunk, part: partOf(parts, item.rows) }))));
    const pages = new Map(placed.flatMap((own) => own.flatMap(({ chunk, part }) => chunk.lines.map((line) => [line.sentence.id, part]))));
    const leftOut = new Map(plan.columns.flatMap(({ witness, chunks }) => isCut
        ? chunks.flatMap((chunk) => linesBetween(chunk).map((line) => [line.sentence.id, routes.article(witness.article)]))
        : []));
    return parts.map(({ from, to }, at) => ({
        order: order.slice(from, to),
        columns: plan.columns.map((column, i) => {
            const chunks = (placed[i] ?? []).filter(({ part }) => part === at).map(({ chunk }) => chunk);
            return { ...column, chunks, lines: chunks.flatMap((chunk) => chunk.lines) };
        }),
        away: new Map([
            ...[...pages].filter(([, part]) => part !== at).map(([id, part]) => [id, addressOf(part + 1)]),
            ...leftOut,
        ]),
    }));
}
/** The lines of a run without counterpart that the page leaves to the article: what is between its ends, if it would fill a page. */
export function linesBetween(chunk) {
    if (!isTooLong(chunk))
        return [];
    const blocks = [...new Set(chunk.lines.map((line) => line.block))];
    const between = new Set(blocks.slice(ENDS, -ENDS));
    return chunk.lines.filter((line) => between.has(line.block));
}
function isTooLong(chunk) {
    return chunk.group === null && chunkLength(chunk) > WHOLE_RUN;
}
function partsOf(plan, order, maybe) {
    const page = PAGE * Math.max(1, plan.columns.length / VERSIONS);
    const unit = TEXT * Math.max(1, rateOf(plan) / LATIN);
    const last = Math.max(0, order.length - 1);
    const weights = order.map(() => 0);
    for (const column of plan.columns) {
        for (const item of layOutColumn(column, order)) {
            const at = Math.min(groupAt(item.rows), last);
            const lines = chunksOf(item).flatMap((chunk) => {
                const left = new Set(linesBetween(chunk));
                return chunk.lines.filter((line) => !left.has(line));
            });
            weights[at] = (weights[at] ?? 0) + lines.reduce((sum, line) => sum + weightOf(line, unit, maybe), 0);
        }
    }
    const parts = [];
    let from = 0;
    let room = page;
    weights.forEach((weight, at) => {
        if (at > from && weight > room) {
            parts.push({ from, to: at });
            from = at;
            room = page;
        }
        room -= weight;
    });
    return [...parts, { from, to: order.length }];
}
/** Bytes a code unit of an event's texts, compressed. */
function rateOf({ columns }) {
    const text = columns.flatMap(({ lines }) => lines.map(({ sentence }) => sentence.text)).join('\n');
    return text === '' ? 0 : compressedSize(text) / text.length;
}
function weightOf({ sentence, group }, unit, maybe) {
    return sentence.text.length * unit + (group !== null || maybe.has(sentence.id) ? SHARED : 0);
}
