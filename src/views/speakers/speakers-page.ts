import type { Speaker } from '../../corpus/speaker.ts';
import { oncePer } from '../once.ts';
import { routes } from '../routes.ts';
import { searchHits } from '../search/hits.ts';
import { inWeighedPages, pageAddresses } from '../weighed-pages.ts';
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
  readonly addresses: readonly string[];
  readonly pages: readonly SpeakersOnPage[];
  readonly quotations: string;
}

/** The speakers on one page, by kind. */
export interface SpeakersOnPage {
  readonly kinds: readonly { readonly title: string; readonly speakers: readonly SpeakerLine[] }[];
}

const KINDS: readonly (readonly [Speaker['kind'], string])[] = [
  ['person', 'People'],
  ['institution', 'Institutions'],
  ['group', 'Groups'],
  ['document', 'Documents'],
];

/** Bytes, compressed, of a speaker's line beside the names. */
const REST = 20;

/** Everybody whose words are quoted, or through whom an outlet has them, by kind, the most quoted first. */
export const speakersPage = oncePer((edition): SpeakersPage => {
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
  const lines = KINDS.flatMap(([kind, title]) =>
    edition.speakers
      .filter((s) => s.kind === kind)
      .map((speaker) => ({ title, line: line(speaker) }))
      .sort(
        ({ line: a }, { line: b }) =>
          b.utterances - a.utterances || b.relays - a.relays || a.name.localeCompare(b.name, 'en'),
      ),
  );
  const cut = inWeighedPages(lines, ({ line: { name, aliases } }) => ({ text: `${name} ${aliases}`, rest: REST }));
  return {
    deck: `${count(spoken.length, 'utterance', { capital: true })}, each counted once however many versions carry it.`,
    addresses: pageAddresses(cut.length, routes.speakers),
    pages: cut.map((page) => ({
      kinds: [...Map.groupBy(page, ({ title }) => title)].map(([title, own]) => ({
        title,
        speakers: own.map((entry) => entry.line),
      })),
    })),
    quotations: routes.quotations(),
  };
});

function inFigures(utterances: number, relays: number): string {
  const said = utterances === 0 ? [] : [`${utterances} ${utterances === 1 ? 'utterance' : 'utterances'}`];
  return [...said, ...(relays === 0 ? [] : [`${relays} relayed`])].join(', ');
}
