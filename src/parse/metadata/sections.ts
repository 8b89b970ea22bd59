import { SIDE_WORDS } from '../data/index.ts';
import { isChromeReason, textOf } from '../tree.ts';
import { type MetadataContext, type MetadataFacts, rangeInLine } from './metadata-reader.ts';

/** The perspective that the section label above the article names: "RUSSIAN PERSPECTIVE" states "russian". */
export function readSections({ lines, groups }: MetadataContext): MetadataFacts {
  for (const group of groups.slice(0, groups.indexOf(lines) + 1).toReversed()) {
    const label = group.find((line) => isChromeReason(line, 'section-label'));
    if (!label) continue;
    const text = textOf(label);
    const words = text
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => !SIDE_WORDS.has(word));
    return {
      perspective: { value: words.join(' '), evidence: rangeInLine(label, 0, text.length), where: 'section label' },
    };
  }
  return {};
}
