import { STACK_LIMIT } from "./apparatus.js";
/** About as wide as the shortest remark below it; characters. */
const SHORTEST_HEAD = 6;
/** A variant of the base text as it stands in the interlinear; see {@link Stack}. */
export function stackOf(run, lines) {
    const isLong = run.text.length > STACK_LIMIT;
    const cells = lines.map(({ witnesses, at }) => {
        const hue = witnesses[0]?.witness.hue ?? 0;
        const reading = run.readings[at] ?? null;
        if (reading === null)
            return { kind: 'same', text: '', hue };
        if (reading === '')
            return { kind: 'none', text: isLong ? 'not here' : '–', hue };
        if (reading.length > STACK_LIMIT)
            return { kind: 'note', text: `see ${run.letter}`, hue };
        return { kind: 'words', text: reading, hue };
    });
    if (!isLong)
        return { head: run.text, rest: '', cells };
    // Words of the witnesses are set at half the size of the base.
    const room = Math.max(SHORTEST_HEAD, ...cells.map(({ text }) => Math.ceil(text.length / 2)));
    const cut = run.text.indexOf(' ', room);
    const head = cut === -1 || cut > STACK_LIMIT ? '' : run.text.slice(0, cut);
    return { head, rest: run.text.slice(head.length), cells };
}
