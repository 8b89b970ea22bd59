import type { Edition } from '../../corpus/edition-record.ts';
import { nameWitness } from '../../export/witness-name.ts';
import { indexEdition } from '../edition-index.ts';
import { place, routes } from '../routes.ts';
import { shorten } from '../shorten.ts';
import { wordsAt } from '../what-changed.ts';
import type { CountedPlace } from './places.ts';
import { reportingVerb } from './reporting-verbs.ts';

/** How one outlet gives others' words: each verb with its places, the commonest first. */
export interface OutletVerbs {
  readonly outlet: string;
  readonly total: number;
  readonly verbs: readonly { readonly verb: string; readonly places: readonly CountedPlace[] }[];
}

/** Outlets with the reporting verbs of their cues, those with most cues first. A cue that leads several quotations counts once. */
export function outletVerbs(edition: Edition): readonly OutletVerbs[] {
  const { articles } = indexEdition(edition);
  const seen = new Set<string>();
  const outlets = new Map<string, Map<string, CountedPlace[]>>();
  for (const quote of edition.quotes) {
    const article = articles.get(quote.article);
    const cue = wordsAt(edition, quote.cue);
    const verb = cue === null ? null : reportingVerb(cue);
    const key = `${quote.cue?.file} ${quote.cue?.start}`;
    if (article === undefined || cue === null || verb === null || seen.has(key)) continue;
    seen.add(key);
    const verbs = outlets.get(nameWitness(article)) ?? new Map<string, CountedPlace[]>();
    outlets.set(nameWitness(article), verbs);
    const words = `${shorten(cue, 60)}: ${shorten(quote.text, 80)}`;
    const found = { words, url: place(routes.article(article.id), quote.id) };
    verbs.set(verb, [...(verbs.get(verb) ?? []), found]);
  }
  return [...outlets]
    .map(([outlet, verbs]) => ({
      outlet,
      total: [...verbs.values()].reduce((sum, places) => sum + places.length, 0),
      verbs: [...verbs]
        .map(([verb, places]) => ({ verb, places }))
        .sort((a, b) => b.places.length - a.places.length || (a.verb < b.verb ? -1 : 1)),
    }))
    .sort((a, b) => b.total - a.total || (a.outlet < b.outlet ? -1 : 1));
}
