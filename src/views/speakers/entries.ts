import type { SearchHit } from '../search/hit.ts';

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
