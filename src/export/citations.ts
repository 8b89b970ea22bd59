import type { Edition } from '../corpus/edition-record.ts';
import type { Passage } from '../corpus/passage.ts';
import { citeBibtex } from './cite/bibtex.ts';
import { citeCsl } from './cite/csl.ts';
import { citePlain } from './cite/plain.ts';
import { referencer } from './cite/reference.ts';
import { citeRis } from './cite/ris.ts';
import type { DataFile } from './data-file.ts';
import { toJson } from './json.ts';

/** One passage in each style of citation; `csl` is the JSON text of an array with one item. */
export interface Citations {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

/** A function that cites any passage of the edition; `site` is the absolute address of the site with its base path, or empty. */
export function citer(edition: Edition, site: string): (passage: Passage) => Citations {
  const refer = referencer(edition, site);
  return (passage) => {
    const r = refer(passage);
    return { plain: citePlain(r), bibtex: citeBibtex(r), ris: citeRis(r), csl: toJson([citeCsl(r)]) };
  };
}

/** Citations of every passage, one file a style. */
export function citationFiles(edition: Edition, site: string): readonly DataFile[] {
  const references = edition.passages.map(referencer(edition, site));
  return [
    { name: 'citations.txt', content: references.map((r) => `${citePlain(r)}\n`).join('') },
    { name: 'citations.bib', content: references.map(citeBibtex).join('\n') },
    { name: 'citations.ris', content: references.map(citeRis).join('\r\n') },
    { name: 'citations.csl.json', content: toJson(references.map(citeCsl)) },
  ];
}
