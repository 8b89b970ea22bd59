import type { Edition } from '../../corpus/edition-record.ts';
import { dateInWords } from '../dates.ts';
import { indexEdition } from '../edition-index.ts';
import type { PageHead } from '../page-head.ts';
import { routes } from '../routes.ts';
import type { SearchHit } from '../search/hit.ts';
import { searchHits } from '../search/hits.ts';
import { count } from '../wording-of-numbers.ts';
import { isSpoken, toEntry, type UtteranceEntry } from './entries.ts';

/** The utterances of one event, and how many of them each outlet carries. */
export interface EventUtterances {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly outlets: readonly { readonly name: string; readonly count: number; readonly url: string }[];
  readonly entries: readonly UtteranceEntry[];
}

/** See {@link speakerPage}. */
export interface SpeakerPage {
  readonly head: PageHead;
  readonly name: string;
  readonly deck: string;
  readonly aliases: readonly string[];
  readonly events: readonly EventUtterances[];
  readonly relayed: readonly EventUtterances[];
}

/** One speaker's utterances by event, an entry each, and what is relayed through them. Throws when the id is no speaker's. */
export function speakerPage(edition: Edition, id: string): SpeakerPage {
  const speaker = indexEdition(edition).speakers.get(id);
  if (speaker === undefined) throw new Error(`no speaker ${id}`);
  const spoken = searchHits(edition).filter(isSpoken);
  const own = spoken.filter((hit) => hit.speakerIds.includes(id));
  const relayed = spoken.filter((hit) => hit.relayerIds.includes(id) && !hit.speakerIds.includes(id));
  const told = `${count(own.length, 'utterance', { capital: true })}${relayed.length === 0 ? '' : `; ${count(relayed.length, 'utterance')} of others relayed`}.`;
  return {
    head: {
      title: speaker.name,
      description: `What ${speaker.name} is quoted as saying, in every version: ${told}`,
      path: routes.speaker(id),
      section: 'speakers',
    },
    ...{ name: speaker.name, deck: told, aliases: speaker.aliases.filter((alias) => alias !== speaker.name) },
    events: byEvent(own, speaker.name),
    relayed: byEvent(relayed, null),
  };
}

function byEvent(hits: readonly SearchHit[], speaker: string | null): readonly EventUtterances[] {
  const groups = [...Map.groupBy(hits, (hit) => hit.eventId)];
  groups.sort(([, [a]], [, [b]]) => ((b?.event.date ?? '') < (a?.event.date ?? '') ? -1 : 1));
  return groups.map(([event, own]) => ({
    ...{ title: own[0]?.event.title ?? '', url: routes.event(event), date: dateInWords(own[0]?.event.date ?? null) },
    outlets: speaker === null ? [] : outletsOf(own, speaker),
    entries: own.map(toEntry),
  }));
}

function outletsOf(hits: readonly SearchHit[], speaker: string): EventUtterances['outlets'] {
  const counts = new Map<string, number>();
  for (const hit of hits) for (const outlet of hit.facets.outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const [event = ''] = hits[0]?.facets.event ?? [];
  return [...counts].map(([name, n]) => {
    const query = new URLSearchParams({ kind: 'Utterance', speaker, outlet: name, event });
    return { name, count: n, url: `${routes.search()}?${query.toString()}` };
  });
}
