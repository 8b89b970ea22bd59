/** All sentences of an article in the order of the text; those of an inner note come where the note stands. */
export function sentencePlaces(article) {
    return article.blocks
        .flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })))
        .sort((a, b) => a.sentence.span.start - b.sentence.span.start || a.sentence.span.end - b.sentence.span.end)
        .map((place, index) => ({ ...place, index }));
}
/** The sentences that share at least one code unit with `range`, in order. `places` are of one article, sorted. */
export function sentencesAt(places, range) {
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.sentence.span.start ?? 0) < range.end)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    // Sentences seldom lie inside one another (an inner note is the exception), so walking back a few reaches all that touch the range.
    for (let i = low - 1, missed = 0; i >= 0 && missed < 3; i -= 1) {
        const place = places[i];
        if (place === undefined)
            break;
        if (place.sentence.span.end > range.start)
            found.push(place);
        else
            missed += 1;
    }
    return found.reverse();
}
