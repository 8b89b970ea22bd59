import { SIDE_WORDS } from "../data/perspective-words.js";
import { isChromeReason, textOf } from "../tree.js";
import { rangeInLine } from "./metadata-reader.js";
/** The perspective that the section label above the article names: "RUSSIAN PERSPECTIVE" states "russian". */
export function readSections({ lines, groups }) {
    for (const group of groups.slice(0, groups.indexOf(lines) + 1).toReversed()) {
        const label = group.find((line) => isChromeReason(line, 'section-label'));
        if (!label)
            continue;
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
