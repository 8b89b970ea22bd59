/** The sentences of a version in the order of its text. A note inside a sentence stays in it: the sentence's own text holds its words. */
export function listLines(article, passages) {
    const placed = article.blocks
        .flatMap((block) => block.sentences.map((sentence) => ({ sentence, block })))
        .toSorted((a, b) => a.sentence.span.start - b.sentence.span.start || b.sentence.span.end - a.sentence.span.end);
    let reached = -1;
    const outermost = placed.filter(({ sentence }) => {
        const isInside = sentence.span.end <= reached;
        reached = Math.max(reached, sentence.span.end);
        return !isInside;
    });
    const overlaps = overlapsByLine(outermost.map(({ sentence }) => sentence.span), article.id, passages);
    return outermost.map(({ sentence, block }, i) => {
        const groups = [...(overlaps[i] ?? [])].toSorted(([, a], [, b]) => b - a).map(([group]) => group);
        return { sentence, block, groups, group: groups[0] ?? null };
    });
}
/** For each range, how many code units of it each group's longest member covers. */
function overlapsByLine(ranges, article, passages) {
    const overlaps = ranges.map(() => new Map());
    for (const passage of passages) {
        for (const member of passage.members) {
            if (member.article !== article)
                continue;
            for (let i = firstReaching(ranges, member.span.start); i < ranges.length; i++) {
                const range = ranges[i];
                if (range === undefined || range.start >= member.span.end)
                    break;
                const size = Math.min(range.end, member.span.end) - Math.max(range.start, member.span.start);
                const known = overlaps[i]?.get(passage.group) ?? 0;
                if (size > known)
                    overlaps[i]?.set(passage.group, size);
            }
        }
    }
    return overlaps;
}
/** Index of the first range that ends after the place; ranges are in order and apart. */
function firstReaching(ranges, place) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.end ?? 0) > place)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Lines gathered into chunks, in order. A headline and the paragraph below it are two tellings, so only like kinds join. */
export function chunkLines(lines) {
    const chunks = [];
    for (const line of lines) {
        const last = chunks.at(-1);
        const joins = last !== undefined &&
            last.group === line.group &&
            (line.group === null || last.lines.at(-1)?.block.kind === line.block.kind);
        if (joins)
            last.lines.push(line);
        else
            chunks.push({ lines: [line], group: line.group });
    }
    return chunks;
}
/** How many UTF-16 code units of text a chunk holds. */
export function chunkLength(chunk) {
    return chunk.lines.reduce((sum, line) => sum + line.sentence.text.length, 0);
}
