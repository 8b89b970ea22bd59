import { readFrom } from "../passage/apparatus.js";
import { listMembers } from "../passage/members.js";
/** More readings, or longer ones, no longer stand in a line; UTF-16 code units. */
const MOST_READINGS = 4;
const LONGEST_READING = 40;
/** What need not stand before an ellipsis. */
const END_SIGN = /[\s\p{P}]/u;
/** About three lines of the home page. */
const LONGEST_FORK = 260;
/** The passage as a fork; null where too little can be shown that way and the apparatus must do. */
export function forkPassage(edition, passage, spine) {
    const members = listMembers(edition, passage);
    const base = members.find((m) => m.witness.article === spine) ?? members[0];
    if (base === undefined)
        return null;
    const view = readFrom(base, members);
    const runs = [];
    let length = 0;
    let places = 0;
    let isCut = false;
    for (const run of view.runs) {
        if (run.kind === 'same') {
            const room = LONGEST_FORK - length;
            runs.push({
                kind: 'shared',
                text: run.text.length <= room ? run.text : run.text.slice(0, run.text.lastIndexOf(' ', room)),
            });
            length += run.text.length;
        }
        else {
            const readings = groupReadings(run.text, run.readings, base, view.others);
            if (run.isLong || readings.length > MOST_READINGS || readings.some(({ text }) => text.length > LONGEST_READING)) {
                isCut = true;
                break;
            }
            // Readings that differ in signs alone, as a comma, are one reading.
            if (run.isQuiet || readings.length < 2)
                runs.push({ kind: 'shared', text: run.text });
            else {
                runs.push({ kind: 'readings', readings });
                places += 1;
            }
            length += Math.max(...readings.map(({ text }) => text.length));
        }
        if (length >= LONGEST_FORK) {
            isCut = true;
            break;
        }
    }
    const shared = runs.reduce((sum, run) => sum + (run.kind === 'shared' ? run.text.trim().length : 0), 0);
    return places === 0 || shared < 20 ? null : { runs: setTight(runs, isCut), isCut, places };
}
/** Shared words as they stand beside readings: a space before them also where the base has nothing, and no sign before the dots of a cut. */
function setTight(runs, isCut) {
    return runs.map((run, i) => {
        if (run.kind === 'readings')
            return run;
        if (i === runs.length - 1)
            return isCut ? { ...run, text: withoutEndSigns(run.text) } : run;
        return /\s$/u.test(run.text) || runs[i + 1]?.kind !== 'readings' ? run : { ...run, text: `${run.text} ` };
    });
}
function groupReadings(own, readings, base, others) {
    const grouped = new Map([[wordsOf(own), [base]]]);
    readings.forEach((reading, i) => {
        const other = others[i];
        const text = wordsOf(reading ?? own);
        if (other !== undefined)
            grouped.set(text, [...(grouped.get(text) ?? []), other]);
    });
    return [...grouped].map(([text, witnesses]) => ({ text, witnesses }));
}
/** A reading without the signs at its edges: a tine holds words, and the apparatus has the commas. */
function wordsOf(reading) {
    const isSign = (at) => /[\s\p{P}]/u.test(reading.charAt(at));
    let start = 0;
    let end = reading.length;
    while (start < end && isSign(start))
        start += 1;
    while (end > start && isSign(end - 1))
        end -= 1;
    return reading.slice(start, end);
}
function withoutEndSigns(text) {
    let end = text.length;
    while (end > 0 && END_SIGN.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
