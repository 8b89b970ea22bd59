/** The text up to so many UTF-16 code units, cut between words, with an ellipsis if anything was cut. */
export function shorten(text, limit = 110) {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain.length <= limit)
        return plain;
    const cut = plain.lastIndexOf(' ', limit);
    // bounded: no longer than `limit`
    return `${plain.slice(0, cut > limit / 2 ? cut : limit).replace(/[\s,;:.–—-]+$/, '')}\u00a0…`;
}
