import { letterOf } from "../letters.js";
import { listPunctuation } from "./punctuation.js";
/** Readings of one place that are told, each with its witnesses; more are only counted. */
const MOST_READINGS = 12;
/** The apparatus of a text: an entry for each variant, lettered in their order. */
export function listEntries(text, variants, base, others) {
    return variants.map((variant, i) => {
        const isAddition = variant.start === variant.end;
        const agreeing = [base, ...others.filter((_, k) => variant.readings[k]?.isSame === true)];
        const grouped = groupBy(others, (_, k) => {
            const reading = variant.readings[k];
            return reading === undefined || reading.isSame ? null : reading.text;
        });
        return {
            letter: letterOf(i),
            lemma: isAddition ? null : text.slice(variant.start, variant.end),
            // bounded: at most 60 characters
            after: /\S+\s*$/u.exec(text.slice(Math.max(0, variant.start - 60), variant.start))?.[0]?.trim() ?? '',
            agreeing,
            isQuiet: variant.isQuiet,
            more: Math.max(0, grouped.length - MOST_READINGS),
            readings: grouped.slice(0, MOST_READINGS).map(([words, witnesses]) => ({
                text: words,
                witnesses,
                remark: remarkOn(words, isAddition),
            })),
        };
    });
}
/** Where the others have the base's words with other punctuation, those who do the same together, in the order of the text. */
export function listPunctuationEntries(comparisons, base, others) {
    const found = others.flatMap((other, i) => listPunctuation(base.member.text, other.member.text, comparisons[i] ?? []).map((reading) => ({ reading, other })));
    const entries = groupBy(found, ({ reading }) => JSON.stringify([reading.at, reading.lemma, reading.text]));
    return entries
        .flatMap(([, group]) => {
        const [first] = group;
        return first === undefined ? [] : [{ ...first.reading, witnesses: group.map(({ other }) => other) }];
    })
        .toSorted((a, b) => a.at - b.at);
}
function remarkOn(words, isAddition) {
    if (words === '')
        return 'absent';
    return isAddition ? 'added' : null;
}
/** The items by key, in order of appearance; those without a key are left out. */
function groupBy(items, keyOf) {
    const groups = new Map();
    items.forEach((item, i) => {
        const key = keyOf(item, i);
        if (key !== null)
            groups.set(key, [...(groups.get(key) ?? []), item]);
    });
    return [...groups];
}
