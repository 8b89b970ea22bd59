/** Names of marks (Chicago Manual of Style, 17th ed., ch. 6), by any of the characters that write them. */
const MARKS = [
    [',،、，', 'comma'],
    ['.。', 'full stop'],
    [';；', 'semicolon'],
    [':：', 'colon'],
    ['-‐‑‒–—―', 'dash'],
    ['"“”„‟«»‹›‘’‚\'`´', 'quotation marks'],
    ['?？؟', 'question mark'],
    ['!！', 'exclamation mark'],
    ['()[]', 'brackets'],
    ['…', 'ellipsis'],
];
/** Where a witness differs from the base in punctuation alone, in the order of the text. */
export function listPunctuation(base, witness, runs) {
    return runs
        .filter((run) => run.isPunctuation)
        .map(({ a, b }) => ({
        lemma: withItsWord(base, a.start, a.end),
        text: withItsWord(witness, b.start, b.end),
        remark: remarkOn(base.slice(a.start, a.end), witness.slice(b.start, b.end)),
        at: a.start,
    }));
}
function withItsWord(text, start, end) {
    // bounded: at most 40 characters on either side
    const before = text
        .slice(Math.max(0, start - 40), start)
        .trimEnd()
        .split(/\s/)
        .at(-1) ?? '';
    if (before !== '')
        return before + text.slice(start - (text[start - 1] === ' ' ? 1 : 0), end);
    const after = /^\s*\S+/u.exec(text.slice(end, end + 40))?.[0] ?? '';
    return (text.slice(start, end) + after).trim();
}
function remarkOn(own, other) {
    const [lost, gained] = [nameOf(own), nameOf(other)];
    if (gained === null)
        return `without the ${lost ?? 'mark'}`;
    const added = gained.endsWith('s')
        ? gained
        : `${gained === 'exclamation mark' || gained === 'ellipsis' ? 'an' : 'a'} ${gained}`;
    return lost === null ? `with ${added}` : `${added} for the ${lost}`;
}
function nameOf(marks) {
    const first = [...marks.trim()].find((mark) => mark.trim() !== '');
    if (first === undefined)
        return null;
    return MARKS.find(([characters]) => characters.includes(first))?.[1] ?? 'punctuation';
}
