/** The pairs of an event that are only possible, in the edition's order; not those that stand in one passage anyway. */
export function possiblePairs(edition, plan) {
    const groups = new Map(plan.columns.flatMap(({ lines }) => lines.map(({ sentence, group }) => [sentence.id, group])));
    return edition.possible.filter(({ sentence, counterpart }) => {
        const [own, other] = [groups.get(sentence), groups.get(counterpart)];
        return own !== undefined && other !== undefined && (own === null || own !== other);
    });
}
