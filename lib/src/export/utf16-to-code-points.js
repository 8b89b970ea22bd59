/** A function that turns offsets in UTF-16 code units of `text` into offsets in Unicode characters, as the Web Annotation model counts. */
export function utf16ToCodePoints(text) {
    const pairs = [];
    for (let i = 0; i + 1 < text.length; i += 1) {
        const isPair = (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
        if (isPair) {
            pairs.push(i + 1);
            i += 1;
        }
    }
    // Low halves that stand before the offset are the units that characters do not count: found by halving, so that many members of a long text stay cheap.
    return (offset) => {
        let low = 0;
        let high = pairs.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((pairs[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset - low;
    };
}
