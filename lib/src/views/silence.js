import { count, listInWords } from "./wording-of-numbers.js";
/** The sentence for the groups that a version lacks between two of its own; null when there are none. */
export function silenceOf(plan, groups, witness) {
    const numbers = groups.flatMap((id) => {
        const group = plan.groupsById.get(id);
        return group === undefined || group.articles.includes(witness.article) ? [] : [group.number];
    });
    if (numbers.length === 0)
        return null;
    return { text: `For ${numbersInWords(numbers)} no counterpart was found in ${witness.siglum}.` };
}
/** "7", "7 and 8", "7 to 16", "these nine passages". */
export function numbersInWords(numbers) {
    const first = numbers[0] ?? 0;
    const last = numbers.at(-1) ?? 0;
    if (numbers.length <= 2)
        return listInWords(numbers.map(String));
    if (last - first === numbers.length - 1)
        return `${first} to ${last}`;
    return numbers.length <= 4 ? listInWords(numbers.map(String)) : `these ${count(numbers.length, 'passage')}`;
}
