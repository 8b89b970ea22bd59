import { findDate } from "../patterns/date.js";
import { isBlock, isChromeReason, textOf } from "../tree.js";
import { rangeInLine } from "./metadata-reader.js";
/** The day that a date line at the head of the article gives. */
export function readPageDates({ lines }) {
    for (const line of lines) {
        if (!(isChromeReason(line, 'dateline') || isBlock(line, 'byline')))
            continue;
        const found = findDate(textOf(line));
        if (found)
            return { date: { value: found.date, evidence: rangeInLine(line, found.start, found.end), where: 'date line' } };
    }
    return {};
}
