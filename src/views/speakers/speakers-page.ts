import type { Edition } from '../../corpus/edition-record.ts';
import type { Speaker } from '../../corpus/speaker.ts';
import { routes } from '../routes.ts';
import { searchHits } from '../search/hits.ts';
import { count } from '../wording-of-numbers.ts';
import { isSpoken } from './entries.ts';

/** One line of the list of speakers. */
export interface SpeakerLine {
  readonly name: string;
  readonly url: string;
  readonly aliases: string;
  readonly utterances: number;
  readonly relays: number;
  /** "seven utterances, three relayed" in figures. */
  readonly counted: string;
}

/** See {@link speakersPage}. */
export interface SpeakersPage {
  readonly deck: string;
  readonly kinds: readonly { readonly title: string; readonly speakers: readonly SpeakerLine[] }[];
  readonly quotations: string;
}

const KINDS: readonly (readonly [Speaker['kind'], string])[] = [
  ['person', 'People'],
  ['institution', 'Institutions'],
  ['group', 'Groups'],
  ['document', 'Documents'],
];

/** Everybody whose words are quoted, or through whom an outlet has them, by kind, the most quoted first. */
export function speakersPage(edition: Edition): SpeakersPage {
  const utterances = new Map<string, number>();
  const relays = new Map<string, number>();
  const spoken = searchHits(edition).filter(isSpoken);
  for (const hit of spoken) {
    for (const id of hit.speakerIds) utterances.set(id, (utterances.get(id) ?? 0) + 1);
    for (const id of hit.relayerIds) relays.set(id, (relays.get(id) ?? 0) + 1);
  }
  const line = (s: Speaker): SpeakerLine => {
    const [said, relayed] = [utterances.get(s.id) ?? 0, relays.get(s.id) ?? 0];
    return {
      ...{ name: s.name, url: routes.speaker(s.id), aliases: s.aliases.filter((a) => a !== s.name).join(', ') },
      ...{ utterances: said, relays: relayed, counted: inFigures(said, relayed) },
    };
  };
  const kinds = KINDS.map(([kind, title]) => {
    const own = edition.speakers.filter((s) => s.kind === kind).map(line);
    return {
      title,
      speakers: own.sort(
        (a, b) => b.utterances - a.utterances || b.relays - a.relays || a.name.localeCompare(b.name, 'en'),
      ),
    };
  });
  return {
    deck: `${count(spoken.length, 'utterance', { capital: true })}, each counted once however many versions carry it.`,
    kinds: kinds.filter((k) => k.speakers.length > 0),
    quotations: routes.quotations(),
  };
}

function inFigures(utterances: number, relays: number): string {
  const said = utterances === 0 ? [] : [`${utterances} ${utterances === 1 ? 'utterance' : 'utterances'}`];
  return [...said, ...(relays === 0 ? [] : [`${relays} relayed`])].join(', ');
}
