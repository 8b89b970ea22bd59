/**
 * The text of `[start, end)` cut at every edge of a mark: the stretches in order, each with its marks in the order given. A mark may reach
 * beyond the range. An empty mark is a place between two letters: it makes a stretch of its own, without text.
 */
export function flattenSegments(text, marks, start = 0, end = text.length) {
    const inside = marks.filter((m) => m.start < end && m.end > start && m.start < m.end);
    const points = marks.filter((m) => m.start === m.end && m.start >= start && m.start <= end);
    const edges = new Set([start, end]);
    for (const m of [...inside, ...points]) {
        edges.add(Math.max(start, m.start));
        edges.add(Math.min(end, m.end));
    }
    const cuts = [...edges].toSorted((a, b) => a - b);
    const segments = [];
    for (let i = 0; i < cuts.length; i++) {
        const from = cuts[i] ?? start;
        for (const m of points)
            if (m.start === from)
                segments.push({ start: from, end: from, text: '', marks: [m.mark] });
        const to = cuts[i + 1];
        if (to === undefined)
            break;
        const holding = inside.filter((m) => m.start <= from && m.end >= to).map((m) => m.mark);
        segments.push({ start: from, end: to, text: text.slice(from, to), marks: holding });
    }
    return segments;
}
