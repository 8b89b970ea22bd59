import { round } from "./overview-place.js";
import { place } from "./routes.js";
import { shorten } from "./shorten.js";
/** Gap between sentences of a block, as a part of the gap between blocks. */
const SENTENCE_GAP = 0.3;
/** Units; the least width of a bar where nothing shrinks. */
const LEAST_BAR = 3;
/** UTF-16 code units of a sentence that name its bar. */
const NAME_LENGTH = 40;
/** See {@link Numbers}. */
export function numberSentences(plan, possible) {
    const ofGroup = (group) => plan.groupsById.get(group)?.number ?? null;
    const groupOf = new Map(plan.columns.flatMap((c) => c.lines.map((line) => [line.sentence.id, line.group])));
    const numberOf = (sentence) => ofGroup(groupOf.get(sentence) ?? '');
    const ofCounterpart = possible.flatMap(({ sentence, counterpart }) => [
        [sentence, numberOf(counterpart)],
        [counterpart, numberOf(sentence)],
    ]);
    return { ofGroup, ofCounterpart: new Map(ofCounterpart) };
}
/** See {@link DrawnStrip}. */
export function drawStrip({ witness, lines }, { scale, y, bar, isSpine }, { ofGroup, ofCounterpart }, away) {
    const bars = [];
    const places = new Map();
    const sentences = new Map();
    let hollow = '';
    let edges = '';
    let line = '';
    let x = 0;
    lines.forEach(({ sentence, group, block }, i) => {
        const placed = { x: round(x), width: round(Math.max(LEAST_BAR * scale.shrink, sentence.text.length * scale.unit)) };
        const other = ofCounterpart.get(sentence.id);
        sentences.set(sentence.id, placed);
        line += `M${placed.x} 0h${placed.width}`;
        if (group !== null || other !== undefined) {
            const number = group === null ? (other ?? null) : ofGroup(group);
            const name = group === null ? `possibly ${number ?? 'told elsewhere'}, ` : `${number} `;
            const label = `${name}in ${witness.siglum}: ${shorten(sentence.text, NAME_LENGTH)}`;
            bars.push({
                ...placed,
                href: place(away.get(sentence.id) ?? '', sentence.id),
                number,
                isPossible: group === null,
                label,
            });
        }
        else
            hollow += box(placed, y, bar);
        if (group !== null)
            places.set(group, [...(places.get(group) ?? []), placed]);
        if (block.kind === 'headline' || block.kind === 'subhead')
            edges += `M${placed.x} ${y + 1}h${placed.width}`;
        const isSameBlock = lines[i + 1]?.block === block;
        x += placed.width + scale.gap * scale.shrink * (isSameBlock ? SENTENCE_GAP : 1);
    });
    for (const tellings of places.values())
        tellings.sort((a, b) => b.width - a.width);
    return { strip: { witness, isSpine, y, bars, hollow, edges }, places, sentences, line, width: x };
}
/** A box drawn half a unit inside its edges, so that its line stays sharp. */
function box({ x, width }, y, bar) {
    return `M${round(x + 0.5)} ${y + 0.5}h${round(width - 1)}v${bar - 1}h${round(1 - width)}z`;
}
