const marker = /(?:[•⁃∙▪–-]\s?)?(?:(\d{1,3})|([a-z]))(\.\)|\)|\.)(?=\s)/gu;
/** Places where the items of a list written in one run begin ("1. The first 2. The second"); empty where the range is no such list. Also the ends of the enumerators. */
export function findListNumbers(text, range) {
    const slice = text.slice(range.start, range.end);
    const starts = [];
    const ends = new Set();
    let expected = null;
    let style = '';
    for (const match of slice.matchAll(marker)) {
        const before = slice[match.index - 1];
        if (before !== undefined && !/\s/u.test(before))
            continue;
        const isNumber = match[1] !== undefined;
        const value = isNumber ? Number(match[1]) : (match[2]?.codePointAt(0) ?? 0);
        const here = `${isNumber ? 'n' : 'a'}${match[3] ?? ''}`;
        if (expected === null) {
            // A list starts its range; anything else is a number or an initial in running text.
            if (slice.slice(0, match.index).trim() !== '')
                return { starts, ends };
            if (!isNumber && match[2] !== 'a')
                return { starts, ends };
            style = here;
        }
        else if (here !== style || value !== expected)
            continue;
        else
            starts.push(range.start + match.index);
        ends.add(range.start + match.index + match[0].length);
        expected = value + 1;
    }
    return { starts, ends };
}
