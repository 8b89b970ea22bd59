import { findDateline } from "../patterns/dateline.js";
import { isBlock, textOf } from "../tree.js";
import { rangeInLine } from "./metadata-reader.js";
/** The agency or outlet that the dateline of the first paragraph names: "NEW YORK (Reuters) - ", "(CNN) ". */
export function readDatelines({ lines }) {
    const paragraphs = lines.filter((line) => isBlock(line, 'paragraph')).slice(0, 3);
    for (const line of paragraphs) {
        const found = findDateline(textOf(line));
        if (found === null)
            continue;
        const evidence = rangeInLine(line, found.start, found.end);
        return {
            original: { value: found.name, evidence, where: 'dateline' },
            sources: [
                { name: found.name, role: 'agency', grade: 'stated', why: 'the dateline names it', evidence: [evidence] },
            ],
        };
    }
    return {};
}
