/** The place of `[start, end)` within a line. */
export function rangeInLine(line, start, end) {
    return { start: line.start + start, end: line.start + end };
}
