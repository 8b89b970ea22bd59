const tags = { missing: 'del', varied: 'mark', changed: 'ins', added: 'ins', long: 'ins', strong: 'ins' };
const classNames = { missing: 'lost', varied: 'varied', changed: 'changed', added: 'added', long: 'long', strong: '' };
/** Where several marks hold, the first of these gives the form. What is reworded throughout has none. */
const forms = [
    'missing',
    'changed',
    'added',
    'long',
    'varied',
    'strong',
];
/** See {@link DrawnStretch}. Without `hasQuiet` what differs in function words and spelling alone is plain: for pages where nobody can ask for it. */
export function drawStretch({ text, marks: all }, hasQuiet = true) {
    const isQuietAlone = all.every((mark) => mark.isQuiet);
    const marks = isQuietAlone && !hasQuiet ? [] : all;
    const form = forms.find((kind) => marks.some((mark) => mark.kind === kind));
    if (form === undefined)
        return { tag: null, classes: '', text, against: '', letters: [] };
    const isStrong = marks.some((mark) => mark.kind === 'strong');
    const isFaint = !isStrong && marks.every((mark) => mark.isQuiet);
    const classes = [classNames[form], isStrong && 'strong', isFaint && 'faint'].filter(Boolean).join(' ');
    return {
        tag: tags[form],
        classes,
        text,
        against: marks.find((mark) => mark.kind === form)?.against ?? '',
        letters: marks.flatMap((mark) => mark.letter ?? []),
    };
}
