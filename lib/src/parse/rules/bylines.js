import { isContribution } from "../patterns/byline.js";
import { markAsBlock, textOf } from "../tree.js";
/** Settles lines that say who contributed or reported from where, wherever they stand. */
export function classifyBylines(tree) {
    for (const line of tree.children) {
        if (line.data.role === null && isContribution(textOf(line)))
            markAsBlock(line, 'byline');
    }
}
