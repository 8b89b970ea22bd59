import type { Edition } from '../corpus/edition.ts';
import type { Passage } from '../corpus/passage.ts';
import { citeBibtex } from './cite/bibtex.ts';
import { citeCsl } from './cite/csl.ts';
import { citePlain } from './cite/plain.ts';
import { createReferencer, type Reference } from './cite/reference.ts';
import { citeRis } from './cite/ris.ts';
import { type DataFile, fileInParts, wholeFile } from './data-file.ts';
import { toJson } from './json.ts';

/** One passage in each style of citation; `csl` is the JSON text of an array with one item. */
export interface Citations {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

/** A function that cites any passage of the edition; `site` is the absolute address of the site with its base path, or empty. */
export function createCiter(edition: Edition, site: string): (passage: Passage) => Citations {
  const refer = createReferencer(edition, site);
  return (passage) => {
    const r = refer(passage);
    return { plain: citePlain(r), bibtex: citeBibtex(r), ris: citeRis(r), csl: toJson([citeCsl(r)]) };
  };
}

/** Citations of every passage, one file a style. */
export function citationFiles(edition: Edition, site: string): readonly DataFile[] {
  const refer = createReferencer(edition, site);
  const each = (cite: (reference: Reference) => string, between: string) =>
    function* (): Generator<string> {
      for (const [index, passage] of edition.passages.entries())
        yield (index === 0 ? '' : between) + cite(refer(passage));
    };
  return [
    fileInParts(
      'citations.txt',
      each((reference) => `${citePlain(reference)}\n`, ''),
    ),
    fileInParts('citations.bib', each(citeBibtex, '\n')),
    fileInParts('citations.ris', each(citeRis, '\r\n')),
    wholeFile('citations.csl.json', () => toJson(edition.passages.map((passage) => citeCsl(refer(passage))))),
  ];
}
