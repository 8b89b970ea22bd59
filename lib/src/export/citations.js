import { citeBibtex } from "./cite/bibtex.js";
import { citeCsl } from "./cite/csl.js";
import { citePlain } from "./cite/plain.js";
import { createReferencer } from "./cite/reference.js";
import { citeRis } from "./cite/ris.js";
import { fileInParts, wholeFile } from "./data-file.js";
import { toJson } from "./json.js";
/** A function that cites any passage of the edition; `site` is the absolute address of the site with its base path, or empty. */
export function createCiter(edition, site) {
    const refer = createReferencer(edition, site);
    return (passage) => {
        const r = refer(passage);
        return { plain: citePlain(r), bibtex: citeBibtex(r), ris: citeRis(r), csl: toJson([citeCsl(r)]) };
    };
}
/** Citations of every passage, one file a style. */
export function citationFiles(edition, site) {
    const refer = createReferencer(edition, site);
    const each = (cite, between) => function* () {
        for (const [index, passage] of edition.passages.entries())
            yield (index === 0 ? '' : between) + cite(refer(passage));
    };
    return [
        fileInParts('citations.txt', each((reference) => `${citePlain(reference)}\n`, '')),
        fileInParts('citations.bib', each(citeBibtex, '\n')),
        fileInParts('citations.ris', each(citeRis, '\r\n')),
        wholeFile('citations.csl.json', () => toJson(edition.passages.map((passage) => citeCsl(refer(passage))))),
    ];
}
