import { isOrnament } from "../line-features.js";
import { markAsChrome, textOf } from "../tree.js";
/** Settles lines without letters or digits (rules, stars, stray signs) as `marker`: they carry no words. */
export function classifyOrnaments(tree) {
    for (const line of tree.children) {
        if (line.data.role === null && isOrnament(textOf(line)))
            markAsChrome(line, 'marker');
    }
}
