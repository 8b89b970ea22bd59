import { bandBetween, dashBetween } from "./overview-bands.js";
import { drawStrip, numberSentences } from "./overview-strip.js";
import { layOutColumn } from "./parallel-rows.js";
import { possiblePairs } from "./possible-pairs.js";
/** Units of the drawing: the longest version is as wide. */
const WIDTH = 1084;
/** Up to so many versions stand in the order of the page, and bands join neighbours; more are each joined to the spine alone. */
const FEW = 3;
const OF_FEW = { bar: 24, band: 60, line: 0, gap: 0 };
/** Above each strip the spine again as a line of its own: a band across other strips could not be followed. */
const OF_MANY = { bar: 18, band: 40, line: 4, gap: 10 };
/** Gaps between blocks, at most, and how much of the width may be gaps: they shrink where a text has hundreds of sentences. */
const BLOCK_GAP = 5;
const GAP_SHARE = 0.25;
/** Strips and bands of an event read along `spine`: bars as long as their sentences, on one scale, in each version's own order. */
export function drawOverview(edition, plan, spine, order, away = new Map()) {
    const columns = orderStrips(plan.columns, spine);
    const isFew = columns.length <= FEW;
    const { bar, band, line, gap } = isFew ? OF_FEW : OF_MANY;
    const lengths = columns.map((column) => column.lines.reduce((sum, { sentence }) => sum + sentence.text.length, 0));
    const most = Math.max(1, ...columns.map((column) => column.lines.length));
    const room = WIDTH - Math.min(most * BLOCK_GAP, WIDTH * GAP_SHARE);
    const scale = {
        unit: room / Math.max(1, ...lengths),
        shrink: Math.min(1, (WIDTH * GAP_SHARE) / (most * BLOCK_GAP)),
        gap: BLOCK_GAP,
    };
    const possible = possiblePairs(edition, plan);
    const numbers = numberSentences(plan, possible);
    const pitch = bar + gap + line + band;
    const drawn = columns.map((column, i) => {
        const level = layOutColumn(column, order).flatMap((item) => (item.kind === 'level' ? [item.group] : []));
        const isSpine = column.witness.article === spine;
        return { ...drawStrip(column, { scale, y: i * pitch, bar, isSpine }, numbers, away), level: new Set(level) };
    });
    const joined = pairsOfStrips(drawn.length, isFew);
    const bands = joined.flatMap(({ above, below }) => {
        const [a, b] = [drawn[above], drawn[below]];
        if (a === undefined || b === undefined)
            return [];
        const foot = isFew ? a.strip.y + bar : b.strip.y - band;
        // What the strip between also tells is joined through it.
        const between = below - above > 1 && isFew ? drawn[above + 1] : undefined;
        const groups = plan.groups.flatMap(({ id, number }) => {
            const [from, to] = [a.places.get(id)?.[0], b.places.get(id)?.[0]];
            if (from === undefined || to === undefined || between?.places.has(id))
                return [];
            const kind = a.level.has(id) && b.level.has(id) ? 'level' : 'moved';
            return [{ group: number, kind, d: bandBetween(from, foot, to, b.strip.y) }];
        });
        const maybe = possible.flatMap((pair) => {
            const [from, to] = place(a.sentences, b.sentences, pair);
            if (from === undefined || to === undefined || between !== undefined)
                return [];
            return [{ group: null, kind: 'possible', d: dashBetween(from, foot, to, b.strip.y) }];
        });
        return [...groups, ...maybe];
    });
    return {
        width: Math.max(1, ...drawn.map(({ width }) => width), WIDTH),
        height: drawn.length * pitch - (pitch - bar),
        bar,
        strips: drawn.map(({ strip }) => strip),
        bands,
        spineLines: {
            d: isFew ? '' : (drawn[0]?.line ?? ''),
            at: isFew ? [] : drawn.slice(1).map(({ strip }) => strip.y - band - line),
        },
    };
}
/** Few: as the page has them, the spine in the middle. Many: the spine first. */
function orderStrips(columns, spine) {
    const own = columns.filter((column) => column.witness.article === spine);
    const others = columns.filter((column) => column.witness.article !== spine);
    if (columns.length < FEW)
        return [...columns];
    return columns.length > FEW ? [...own, ...others] : [...others.slice(0, 1), ...own, ...others.slice(1)];
}
function pairsOfStrips(count, isFew) {
    const below = Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 1);
    if (!isFew)
        return below.map((i) => ({ above: 0, below: i }));
    const neighbours = below.map((i) => ({ above: i - 1, below: i }));
    return count === FEW ? [...neighbours, { above: 0, below: 2 }] : neighbours;
}
function place(above, below, pair) {
    const isInOrder = above.has(pair.sentence);
    return [
        above.get(isInOrder ? pair.sentence : pair.counterpart),
        below.get(isInOrder ? pair.counterpart : pair.sentence),
    ];
}
