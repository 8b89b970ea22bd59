// Edition and an article's id -> all that the reading view says.
import type { Edition } from '../../corpus/edition.ts';
import { dateInWords } from '../dates.ts';
import { indexEdition } from '../edition-index.ts';
import type { PageHead } from '../page-head.ts';
import { routes } from '../routes.ts';
import { type Witness, witnessesOf } from '../witnesses.ts';
import { count } from '../wording-of-numbers.ts';
import { type ProvenanceLine, provenanceLines, type SignLine, signLines } from './provenance.ts';
import { type BlockView, textBlocks } from './text.ts';

/** One article to be read by itself. */
export interface ArticlePage {
  readonly head: PageHead;
  readonly id: string;
  readonly title: string;
  readonly hasHeadline: boolean;
  readonly language: string;
  readonly witness: Witness;
  readonly event: { readonly title: string; readonly url: string };
  /** "30 December 2022", or "no date in the text". */
  readonly date: string;
  readonly isoDate: string | null;
  /** "21 sentences, 16 with a counterpart in another version". */
  readonly extent: string;
  readonly blocks: readonly BlockView[];
  readonly provenance: readonly ProvenanceLine[];
  readonly signs: readonly SignLine[];
  readonly source: { readonly file: string; readonly url: string };
  readonly pairs: readonly { readonly witness: Witness; readonly url: string }[];
}

/** See {@link ArticlePage}. Throws when the id is no article's. */
export function articlePage(edition: Edition, id: string): ArticlePage {
  const index = indexEdition(edition);
  const article = index.articles.get(id);
  const event = index.events.get(article?.event ?? '');
  if (article === undefined || event === undefined) throw new Error(`no article ${id}`);
  const witnesses = witnessesOf(edition, event);
  const witness = witnesses.find((w) => w.article === id);
  if (witness === undefined) throw new Error(`article ${id} is no version of ${event.id}`);
  const shared = new Set(
    (index.passagesByEvent.get(event.id) ?? []).flatMap((p) => {
      const articles = p.members.map((m) => m.article);
      return articles.includes(id) ? articles : [];
    }),
  );
  const title = article.title ?? `${witness.name}: ${event.title}`;
  return {
    head: {
      title,
      description: `${witness.fullName} on “${event.title}”: the text as published, with its speakers and the versions that carry the same words.`,
      path: routes.article(id),
    },
    ...{ id, title, hasHeadline: article.title !== null, language: article.language, witness },
    event: { title: event.title, url: routes.event(event.id) },
    ...{ date: dateInWords(article.date), isoDate: article.date },
    extent: extentOf(article.blocks.flatMap((b) => b.sentences)),
    blocks: textBlocks(edition, article, witnesses),
    ...{ provenance: provenanceLines(edition, article), signs: signLines(edition, article) },
    source: { file: article.span.file, url: routes.source(article.span.file) },
    pairs: witnesses
      .filter((w) => w.article !== id && shared.has(w.article))
      .map((w) => ({ witness: w, url: routes.pair(event.id, id, w.article) })),
  };
}

function extentOf(sentences: readonly { readonly coverage: readonly { readonly state: string }[] }[]): string {
  const total = count(sentences.length, 'sentence', { capital: true });
  if (sentences.every((s) => s.coverage.length === 0)) return `${total}.`;
  const paired = sentences.filter((s) => s.coverage.some((c) => c.state === 'counterpart')).length;
  return `${total}, ${paired === 0 ? 'none' : count(paired, '', { plural: '' }).trim()} with a counterpart in another version.`;
}
