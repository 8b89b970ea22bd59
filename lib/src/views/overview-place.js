/** To a tenth of a unit. */
export function round(n) {
    return Math.round(n * 10) / 10;
}
