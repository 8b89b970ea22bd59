/** Elements deeper than this are read as if they stood at it. Browsers stop at 512 (Blink, WebKit); saved news pages stay under 60. */
const DEEPEST = 256;
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])[^<>]{0,4000}>/giu;
// Elements that never close, or that HTML closes by itself: they do not pile up.
const FLAT = new Set('area base br col embed hr img input link meta param source track wbr p li dd dt tr td th option thead tbody tfoot'.split(' '));
/** A page with the tags beyond the deepest level blanked out, every other character in its place: tree builders recurse, and a page of 100,000 nested elements must not end the run. */
export function limitDepth(html) {
    const depths = [...openings(html)];
    if (depths.every(({ depth }) => depth <= DEEPEST))
        return html;
    const parts = [];
    let at = 0;
    for (const { start, end, depth } of depths) {
        if (depth <= DEEPEST)
            continue;
        parts.push(html.slice(at, start), ' '.repeat(end - start));
        at = end;
    }
    parts.push(html.slice(at));
    return parts.join('');
}
function* openings(html) {
    let depth = 0;
    for (const match of html.matchAll(TAG)) {
        const name = (match[2] ?? '').toLowerCase();
        if (FLAT.has(name) || match[0].endsWith('/>'))
            continue;
        const isClosing = match[1] === '/';
        if (!isClosing)
            depth += 1;
        yield { start: match.index, end: match.index + match[0].length, depth };
        if (isClosing)
            depth = Math.max(0, depth - 1);
    }
}
