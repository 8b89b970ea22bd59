// An article's lines -> what they state of it: facts with the place where they stand. Nothing is inferred from wording or style.
import type { StatedMetadata, StatedSource } from '../parsed.ts';
import type { Line, NewsTree } from '../tree.ts';
import { readBylines } from './bylines.ts';
import { readCredits } from './credits.ts';
import { readDatelines } from './datelines.ts';
import { readHeadlines } from './headlines.ts';
import type { MetadataFacts, MetadataReader } from './metadata-reader.ts';
import { readNoteSignatures } from './note-signatures.ts';
import { readPageDates } from './page-dates.ts';
import { readPageOwner } from './page-owner.ts';
import { readSections } from './sections.ts';

export { readDeclaredMetadata } from './declared-metadata.ts';
export { readHeadlines } from './headlines.ts';
export type { MetadataFacts } from './metadata-reader.ts';

// In the order of trust: what stands at the head of the article before what stands around it.
const READERS: readonly MetadataReader[] = [
  readHeadlines,
  readBylines,
  readPageDates,
  readDatelines,
  readCredits,
  readNoteSignatures,
  readSections,
  readPageOwner,
];

/** What an article's own lines and the page around them state of it, each with the place where it stands. */
export function readMetadataOf(
  tree: NewsTree,
  lines: readonly Line[],
  groups: readonly (readonly Line[])[],
  declared: MetadataFacts | null,
): StatedMetadata {
  // A page that declares its publisher need not be asked whom its appeals name.
  const readers = READERS.filter((read) => read !== readPageOwner || declared?.outlet === undefined);
  const found = readers.map((read) => read({ tree, lines, groups }));
  if (declared) found.unshift(withShownTitle(declared, found));
  const sources = mergeSources(found.flatMap((facts) => facts.sources ?? []));
  return Object.assign({}, ...found.reverse(), { sources }) as StatedMetadata;
}

// The headline as the page shows it goes before the title as its head gives it, which may be cut, or bear the site's name; unless they have nothing in common.
function withShownTitle(declared: MetadataFacts, found: readonly MetadataFacts[]): MetadataFacts {
  const shown = found.find(({ title }) => title)?.title;
  if (shown === undefined || declared.title === undefined) return declared;
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const own = new Set(words(declared.title.value));
  const isSame = words(shown.value).some((word) => own.has(word));
  return isSame && declared.title.where !== 'front matter' ? { ...declared, title: shown } : declared;
}

// The same party in the same role, told twice, is one entry with both places.
function mergeSources(sources: readonly StatedSource[]): StatedSource[] {
  const merged = new Map<string, StatedSource>();
  for (const source of sources) {
    const key = `${source.role} ${source.name.toLowerCase()}`;
    const known = merged.get(key);
    if (!known) merged.set(key, source);
    else merged.set(key, { ...known, evidence: [...known.evidence, ...source.evidence] });
  }
  return [...merged.values()];
}
