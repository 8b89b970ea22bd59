import { round } from "./overview-place.js";
/** A band from the foot of one bar, at `top`, to the head of another, at `end`: a closed SVG path. */
export function bandBetween(above, top, below, end) {
    const middle = (top + end) / 2;
    const [a, b, c, d] = [above.x, above.x + above.width, below.x + below.width, below.x].map(round);
    return `M${a} ${top}C${a} ${middle} ${d} ${middle} ${d} ${end}H${c}C${c} ${middle} ${b} ${middle} ${b} ${top}z`;
}
/** The two edges of such a band, open: what is only possible encloses nothing. */
export function dashBetween(above, top, below, end) {
    const middle = (top + end) / 2;
    const edge = (from, to) => `M${from} ${top}C${from} ${middle} ${to} ${middle} ${to} ${end}`;
    const [a, b, c, d] = [above.x, above.x + above.width, below.x + below.width, below.x].map(round);
    return edge(a ?? 0, d ?? 0) + edge(b ?? 0, c ?? 0);
}
