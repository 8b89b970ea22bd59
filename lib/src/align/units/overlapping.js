/** The records that overlap a range, from a list in the order of the text: found by halving, so that long articles stay cheap. */
export function overlapping(records, range) {
    let low = 0;
    let high = records.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (records[middle].range.start < range.end)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let index = low - 1; index >= 0; index--) {
        const record = records[index];
        if (record.range.end > range.start)
            found.push(record);
        else if (record.range.end < range.start - FARTHEST_START)
            break;
    }
    return found.reverse();
}
/** A record that begins farther before a range than this does not reach into it, save a quotation longer than any in print. */
const FARTHEST_START = 4000;
