import { isRunningText } from "../line-features.js";
import { isCredit } from "../patterns/credit.js";
import { linesByArticle, markAsBlock, textOf } from "../tree.js";
/** Settles lines that say whose text or picture it is: rights, sources, an earlier report announced. */
export function classifyCredits(tree) {
    for (const lines of linesByArticle(tree)) {
        const lastRunning = lines.findLastIndex((line) => line.data.role === null && isRunningText(textOf(line)));
        for (const [index, line] of lines.entries()) {
            if (line.data.role === null && isCredit(textOf(line), index > lastRunning))
                markAsBlock(line, 'credit');
        }
    }
}
