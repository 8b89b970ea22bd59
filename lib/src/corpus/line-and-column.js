/** Line and column of an offset (UTF-16) in a text. */
export function lineAndColumnOf(text, offset) {
    let line = 1;
    let begin = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        begin = at + 1;
    }
    return { line, column: offset - begin + 1 };
}
