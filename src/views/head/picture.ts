import type { Edition } from '../../corpus/edition.ts';
import type { Event } from '../../corpus/event.ts';
import { dateInWords } from '../dates.ts';
import { witnessesOf } from '../witnesses.ts';
import { count } from '../wording-of-numbers.ts';
import { pictureFile } from './describe-page.ts';

/** What is set into a picture that stands for a page elsewhere; `hue` as in styles/tokens.css. */
export interface Picture {
  /** Below the base. */
  readonly file: string;
  readonly site: string;
  readonly title: string;
  readonly note: string;
  readonly versions: readonly { readonly name: string; readonly hue: number }[];
  /** Versions that found no room. */
  readonly more: number;
}

/** So many versions stand below a title of three lines. */
const LISTED = 4;

/** One picture an event, and one for all other pages; an event that is gone keeps one, for its link stands in other sites' pages. */
export function pictures(edition: Edition): Picture[] {
  const site = edition.title.split(': ')[0] ?? edition.title;
  const { events, articles } = edition.counts;
  const extent = `${count(articles, 'article', { capital: true })}, ${count(events, 'event')}`;
  return [
    {
      ...{ file: pictureFile(), site, title: 'The same news in each of its versions, side by side', note: extent },
      ...{ versions: [], more: 0 },
    },
    ...edition.events.map((event) => eventPicture(edition, event, site)),
    ...goneEvents(edition).map(([id, title]) => ({
      ...{ file: pictureFile(id), site, title, note: 'No longer in the corpus' },
      ...{ versions: [], more: 0 },
    })),
  ];
}

function goneEvents({ events, idRegistry: ledger }: Edition): (readonly [id: string, title: string])[] {
  const here = new Set(events.map(({ id }) => id));
  return Object.entries(ledger.ids).flatMap(([id, { kind, text }]) =>
    kind === 'event' && !here.has(id) ? [[id, text] as const] : [],
  );
}

function eventPicture(edition: Edition, event: Event, site: string): Picture {
  const witnesses = witnessesOf(edition, event);
  const versions = witnesses.slice(0, witnesses.length > LISTED ? LISTED - 1 : LISTED);
  const date = event.date === null ? '' : `, ${dateInWords(event.date)}`;
  return {
    ...{ file: pictureFile(event.id), site, title: event.title },
    note: `${count(witnesses.length, 'version', { capital: true })}${date}`,
    versions: versions.map(({ fullName, hue }) => ({ name: fullName, hue })),
    more: witnesses.length - versions.length,
  };
}
