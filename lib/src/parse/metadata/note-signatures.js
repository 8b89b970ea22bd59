// "(… — Approx. InoSMI)", "(… — Прим. ИноСМИ)": who speaks in the aside passes the text on.
const SIGNATURE = /[—–-]\s*(?:approx|note|прим(?:ечание)?|ed|anm)\.?\s+(\p{Lu}[\p{L}\p{N}.-]{1,30}?)\s*[)\]]$/iu;
/** Who signs the asides inside the text: a relayer, for it has put its own words into another's. */
export function readNoteSignatures({ tree, lines }) {
    const sources = [];
    for (const note of lines.flatMap((line) => line.data.notes)) {
        const tail = tree.data.text.slice(Math.max(note.start, note.end - 80), note.end);
        const match = SIGNATURE.exec(tail);
        const name = match?.[1];
        if (!(match && name))
            continue;
        const start = note.end - tail.length + match.index + match[0].lastIndexOf(name);
        sources.push({
            name,
            role: 'relay',
            grade: 'stated',
            why: 'it signs the notes set into the text',
            evidence: [{ start, end: start + name.length }],
        });
    }
    return { sources };
}
