import { boilerplateReason } from "../patterns/boilerplate.js";
import { markAsChrome, textOf } from "../tree.js";
/** Settles lines that are furniture wherever they stand: advertising labels, share buttons, "Leave a reply", "Read more: …". */
export function classifyBoilerplate(tree) {
    for (const line of tree.children) {
        if (line.data.role !== null)
            continue;
        const reason = boilerplateReason(textOf(line), false);
        if (reason !== null)
            markAsChrome(line, reason);
    }
}
