/** A name this many slips away (letters put in, left out or exchanged) is likely the one that was meant; a short one must be nearer. */
const MOST_SLIPS = 2;
const LONGEST = 60;
/** The one known name that a mistyped one is likely to stand for, or null. */
export function nearestName(typed, known) {
    const most = typed.length <= 4 ? 1 : MOST_SLIPS;
    let best = null;
    let least = most + 1;
    for (const name of known) {
        const slips = name.toLowerCase() === typed.toLowerCase() ? 0.5 : countSlips(typed, name, most);
        if (slips < least)
            [best, least] = [name, slips];
    }
    return best;
}
/** How to say it: ` (did you mean "…"?)`, or nothing. */
export function didYouMean(typed, known) {
    const name = nearestName(typed, known);
    return name === null ? '' : ` (did you mean "${name}"?)`;
}
// Levenshtein's distance over two rows.
function countSlips(a, b, most) {
    if (Math.abs(a.length - b.length) > most || a.length > LONGEST)
        return most + 1;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
        }
        row = next;
    }
    return row[b.length] ?? most + 1;
}
