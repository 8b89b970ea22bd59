import type { Edition } from '../../corpus/edition.ts';
import { bareId } from '../../export/former-ids.ts';
import { routes } from '../routes.ts';

/** A stretch of words with the ids that they bore; none where they bore none but those of the whole. */
export interface GoneStretch {
  readonly text: string;
  readonly ids: readonly string[];
}

/** Words that stood in a gone article: a sentence, in the stretches that its quotations and members cut it into. */
export interface GoneWords {
  readonly ids: readonly string[];
  readonly stretches: readonly GoneStretch[];
  /** The page of these words alone. */
  readonly url: string;
}

interface Said {
  readonly id: string;
  readonly text: string;
  readonly start: number;
}

/**
 * By article of the ledger that the edition does not have, the words that stood there and have not been written down under another article
 * since, in their order: one entry a sentence, and one for what does not fit into one.
 */
export function wordsOfGone(edition: Edition): ReadonlyMap<string, readonly GoneWords[]> {
  const here = new Set(edition.articles.map(({ id }) => id));
  const said = Object.entries(edition.idRegistry.ids).flatMap(([id, { kind, article, text, start = 0 }]) =>
    (kind === 'place' || kind === 'member') && article !== undefined && !here.has(article)
      ? [[article, { id, text, start }] as const]
      : [],
  );
  const byArticle = Map.groupBy(said, ([article]) => article);
  return new Map([...byArticle].map(([article, own]) => [article, gather(own.map(([, words]) => words))]));
}

function gather(said: readonly Said[]): GoneWords[] {
  const sentences = said.filter(({ id }) => id.startsWith('s-')).toSorted((a, b) => a.start - b.start);
  const others = Map.groupBy(
    said.filter(({ id }) => !id.startsWith('s-')),
    ({ id }) => bareId(id),
  );
  const partsBySentence = new Map<string, Said[][]>();
  const alone: Said[][] = [];
  for (const [bare, same] of others) {
    const [first] = same;
    const holder =
      sentences.find(({ id }) => bareId(id) === bare) ??
      (first && sentences.find(({ text }) => text.includes(first.text)));
    if (holder === undefined) alone.push(same);
    else partsBySentence.set(holder.id, [...(partsBySentence.get(holder.id) ?? []), same]);
  }
  return [
    ...sentences.flatMap((sentence) => layOut(sentence, partsBySentence.get(sentence.id) ?? [])),
    ...alone.flatMap((same) => layOut(same[0], [same])),
  ];
}

// The words of a sentence with what stands in it, one after the other; what overlaps another part follows as an entry of its own.
function layOut(whole: Said | undefined, parts: readonly (readonly Said[])[]): GoneWords[] {
  if (whole === undefined) return [];
  const url = routes.passage(bareId(whole.id));
  const isWhole = (same: readonly Said[]): boolean => same[0]?.text === whole.text;
  const ids = [...new Set([whole.id, ...parts.filter(isWhole).flatMap((same) => same.map(({ id }) => id))])];
  const placed = parts
    .filter((same) => !isWhole(same))
    .map((same) => ({ same, text: same[0]?.text ?? '', at: whole.text.indexOf(same[0]?.text ?? '') }))
    .toSorted((a, b) => a.at - b.at || b.text.length - a.text.length);
  const stretches: GoneStretch[] = [];
  const left: GoneWords[] = [];
  let done = 0;
  for (const { same, text, at } of placed) {
    if (at < done) left.push(...layOut(same[0], [same]));
    else {
      stretches.push({ text: whole.text.slice(done, at), ids: [] }, { text, ids: same.map(({ id }) => id) });
      done = at + text.length;
    }
  }
  stretches.push({ text: whole.text.slice(done), ids: [] });
  return [{ ids, stretches: stretches.filter(({ text }) => text !== ''), url }, ...left];
}
