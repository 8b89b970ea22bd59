import type { SearchHit } from '../search/hit.ts';
import type { Cost } from '../weighed-pages.ts';

/** One utterance in a list: the words of its first version, and all versions with their places. */
export interface UtteranceEntry {
  readonly url: string;
  readonly text: string;
  readonly language: string;
  readonly speakers: readonly string[];
  readonly versions: readonly {
    readonly siglum: string;
    readonly hue: number;
    readonly name: string;
    readonly url: string;
    readonly telling: number;
  }[];
}

/** See {@link UtteranceEntry}. */
export function toEntry(hit: SearchHit): UtteranceEntry {
  const [base] = hit.versions;
  return {
    ...{ url: hit.url, text: base?.text ?? '', language: base?.language ?? 'und', speakers: hit.speakers },
    versions: hit.versions.map(({ siglum, hue, name, url, telling }) => ({ siglum, hue, name, url, telling })),
  };
}

/** Whether a hit is somebody's words. */
export function isSpoken(hit: SearchHit): boolean {
  return hit.kind === 'Utterance';
}

/** Bytes, compressed, of an entry beside its words: its own address, and those of its versions. */
const REST = { entry: 32, version: 24 } as const;

/** What an entry of a list costs to send. */
export function costOfEntry({ text, versions }: UtteranceEntry): Cost {
  return { text, rest: REST.entry + versions.length * REST.version };
}
