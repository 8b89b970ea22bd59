const glyphs = /``|''|[“”"„‟«»‹›‘’'‚‛＂「」『』]/gu;
// Words that begin with an apostrophe (Quirk et al. app. I, "aphaeresis"): 'em, 'til, 'tis, 'cause, 'n', 's …, and decades ('90s).
const clipped = /^(?:em|til|tis|twas|cause|bout|n|s|t|re|ve|ll|d|m|round|neath|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
const openPunctuation = /[\s([{—–\-/“"«„‘'‚‹*•]/u;
/** Glyphs that say themselves what they do. */
const fixed = new Map([
    ['„', ['double', 'open']],
    ['‟', ['double', 'open']],
    ['「', ['double', 'open']],
    ['『', ['double', 'open']],
    ['``', ['double', 'open']],
    ['」', ['double', 'close']],
    ['』', ['double', 'close']],
    ['‚', ['single', 'open']],
    ['«', ['guillemet', 'open']],
    ['»', ['guillemet', 'close']],
    ['‹', ['angle', 'open']],
    ['›', ['angle', 'close']],
]);
/** All quotation marks of a range in order, with the part each can play; apostrophes, primes, feet and inches are left out. */
export function collectQuoteMarks(text, range, language) {
    const slice = text.slice(range.start, range.end);
    const reversed = new Set([
        ...(isReversed(slice, '»', '«') ? '«»' : ''),
        ...(isReversed(slice, '›', '‹') ? '‹›' : ''),
    ]);
    const marks = [];
    let low = 0;
    let lowSingle = 0;
    let isDoubleOpen = false;
    for (const match of slice.matchAll(glyphs)) {
        const glyph = match[0];
        const place = placeOf(slice, match.index, glyph, {
            isDoubleOpen,
            isLowOpen: low > 0,
            isLowSingleOpen: lowSingle > 0,
        });
        const found = fixed.get(glyph) ?? roleOf(place, language);
        if (found === null)
            continue;
        const [family, role] = reversed.has(glyph) ? turned(found) : found;
        if (glyph === '„' || glyph === '‟')
            low++;
        else if (family === 'double' && role === 'close' && low > 0)
            low--;
        if (glyph === '‚')
            lowSingle++;
        else if (family === 'single' && role === 'close' && lowSingle > 0)
            lowSingle--;
        if (family === 'double')
            isDoubleOpen = role !== 'close';
        marks.push({ at: range.start + match.index, length: glyph.length, family, role });
    }
    return marks;
}
function placeOf(slice, at, glyph, state) {
    const before = slice[at - 1] ?? ' ';
    const after = slice[at + glyph.length] ?? ' ';
    return {
        ...state,
        glyph,
        before,
        after,
        rest: slice.slice(at + 1, at + 8),
        startsWord: openPunctuation.test(before) && !/\s/u.test(after),
        endsWord: !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after),
    };
}
function turned([family, role]) {
    return [family, role === 'open' ? 'close' : 'open'];
}
/** The part of a glyph that plays several; null for an apostrophe or a prime. */
function roleOf(place, language) {
    const { glyph, before, startsWord, endsWord } = place;
    if (glyph === '“') {
        const closes = place.isLowOpen || (endsWord && !startsWord && !/[([{—–]/u.test(before));
        return ['double', closes ? 'close' : 'open'];
    }
    if (glyph === '”') {
        // Swedish and Finnish open with the same mark.
        const mayOpen = startsWord && /[\s(]/u.test(before) && language.closingMarkOpens;
        return ['double', mayOpen ? 'either' : 'close'];
    }
    return /["＂]|''/u.test(glyph) ? straightRole(place) : singleRole(place);
}
function straightRole(place) {
    if (place.isLowOpen)
        return ['double', 'close'];
    // Inches: 5" wide.
    if (/\p{N}/u.test(place.before) && place.glyph === '"' && !place.isDoubleOpen)
        return null;
    if (place.startsWord && !/[“"«„]/u.test(place.before))
        return ['double', 'open'];
    return ['double', place.endsWord && !/[([{]/u.test(place.before) ? 'close' : 'either'];
}
function singleRole(place) {
    const { glyph, before, after, endsWord } = place;
    if (place.isLowSingleOpen && endsWord)
        return ['single', 'close'];
    if (glyph !== '’' && place.startsWord && /[\p{L}\p{N}“"«$£€.[(]/u.test(after) && !clipped.test(place.rest))
        return ['single', 'open'];
    if (glyph === '‘' || !endsWord || /[([{—–]/u.test(before))
        return null;
    return ['single', /s/iu.test(before) && /\s/u.test(after) ? 'either' : 'close'];
}
/** »so« rather than «so»: the first of the pair stands before a word, after a blank. */
function isReversed(slice, opening, closing) {
    const first = slice.indexOf(opening);
    if (first < 0)
        return false;
    const other = slice.indexOf(closing);
    return (other < 0 || first < other) && /[\s(]/u.test(slice[first - 1] ?? ' ') && /\S/u.test(slice[first + 1] ?? ' ');
}
