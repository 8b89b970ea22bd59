import type { Edition } from '../corpus/edition.ts';
import { describePage, type HeadData } from './head/describe-page.ts';
import type { PageHead } from './page-head.ts';
import { count } from './wording-of-numbers.ts';

/** What the frame around every page says of the edition. */
export interface EditionNote {
  readonly title: string;
  readonly id: string;
  /** For example "Seven articles from five source files." */
  readonly extent: string;
  /** What a page tells machines of itself; `site` is the origin. */
  readonly describe: (head: PageHead, site: URL) => HeadData;
}

/** The edition as the masthead and the footer name it. */
export function editionNote(edition: Edition): EditionNote {
  const { articles, sources } = edition.counts;
  return {
    // A title such as "Variorum: the first five sources" is too long for a masthead: its first part is the name.
    title: edition.title.split(': ')[0] ?? edition.title,
    id: edition.id,
    extent: `${count(articles, 'article', { capital: true })} from ${count(sources, 'source file')}.`,
    describe: (head, site) => describePage(edition, head, site),
  };
}
