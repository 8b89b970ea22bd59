import { findDate } from '../patterns/index.ts';
import { isBlock, isChromeReason, textOf } from '../tree.ts';
import { type MetadataContext, type MetadataFacts, rangeInLine } from './metadata-reader.ts';

/** The day that a date line at the head of the article gives. */
export function readPageDates({ lines }: MetadataContext): MetadataFacts {
  for (const line of lines) {
    if (!(isChromeReason(line, 'dateline') || isBlock(line, 'byline'))) continue;
    const found = findDate(textOf(line));
    if (found)
      return { date: { value: found.date, evidence: rangeInLine(line, found.start, found.end), where: 'date line' } };
  }
  return {};
}
