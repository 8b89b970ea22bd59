/** A name of a unit that is equal for equal places of one event. */
export function unitKey(unit) {
    return `${unit.article} ${unit.range.start} ${unit.range.end}`;
}
