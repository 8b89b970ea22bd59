/** The longest run of characters at the text's end that all match; empty if the last one does not. Scanned by hand: `[…]+$` costs the square of a long run. */
export function trailingRun(text, character) {
    let from = text.length;
    while (from > 0 && character.test(text[from - 1] ?? ''))
        from--;
    return text.slice(from);
}
/** The word up to its last letter: "said,”" is "said". */
export function stripToLastLetter(word) {
    return /^.*\p{L}/su.exec(word)?.[0] ?? '';
}
