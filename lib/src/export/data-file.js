/** A file whose text is made whole. */
export function wholeFile(name, make) {
    return {
        name,
        get content() {
            return make();
        },
        get parts() {
            return [make()];
        },
    };
}
/** A file whose text is made piece by piece; small pieces are handed out together. */
export function fileInParts(name, make) {
    return {
        name,
        get content() {
            return [...make()].join('');
        },
        get parts() {
            return gather(make());
        },
    };
}
/** UTF-16 units that are worth a write of their own. */
const WORTH_WRITING = 100_000;
function* gather(pieces) {
    let held = [];
    let length = 0;
    for (const piece of pieces) {
        held.push(piece);
        length += piece.length;
        if (length < WORTH_WRITING)
            continue;
        yield held.join('');
        held = [];
        length = 0;
    }
    if (held.length > 0)
        yield held.join('');
}
