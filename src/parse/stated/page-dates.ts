import { findDate } from '../forms/date-form.ts';
import { isBlock, isChromeReason, textOf } from '../tree.ts';
import { type Facts, type StatedPlace, within } from './facts.ts';

/** The day that a date line at the head of the article gives. */
export function readPageDates({ lines }: StatedPlace): Facts {
  for (const line of lines) {
    if (!(isChromeReason(line, 'dateline') || isBlock(line, 'byline'))) continue;
    const found = findDate(textOf(line));
    if (found)
      return { date: { value: found.date, evidence: within(line, found.start, found.end), where: 'date line' } };
  }
  return {};
}
