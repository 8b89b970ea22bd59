/** The order of two texts by code units: the same on every machine and in every locale. Negative, 0 or positive. */
export function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
