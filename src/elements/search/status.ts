import type { SearchState } from './address.ts';
import type { Answer } from './narrow.ts';
import type { Query } from './query.ts';
import { capital, numberInWords } from './words.ts';

/** What is said of an answer: in bold how many, then in italics what that means. */
export interface Status {
  readonly count: string;
  readonly note: string;
}

/** See {@link Status}. */
export function statusOf({ matches, whole }: Answer, query: Query, state: SearchState): Status {
  const asked = query.words.length + query.phrases.length;
  const narrowed = Object.values(state.chosen).some((values) => values.length > 0);
  const within = narrowed ? ' among what is chosen' : '';
  if (matches.length === 0)
    return { count: 'Nothing found', note: asked === 0 ? '' : `has ${wordsAsked(asked)}${within}.` };
  if (asked === 0) return { count: places(whole), note: `${whole === 1 ? 'is' : 'are'} what is chosen.` };
  const followers = matches.length - whole;
  if (whole === 0)
    return {
      count: `No place has ${wordsAsked(asked)}${within}`,
      note: `${capital(followersOf(followers, asked))}.`,
    };
  const verb = whole === 1 ? 'has' : 'have';
  const rest = followers === 0 ? '.' : `; ${followersOf(followers, asked)}.`;
  return { count: places(whole), note: `${verb} ${wordsAsked(asked)}${within}${rest}` };
}

function places(n: number): string {
  return capital(`${numberInWords(n)} ${n === 1 ? 'place' : 'places'}`);
}

function followersOf(n: number, asked: number): string {
  const share = asked === 2 ? 'one of them' : 'most of them';
  return `${numberInWords(n)} with ${share} ${n === 1 ? 'follows' : 'follow'}`;
}

function wordsAsked(n: number): string {
  if (n === 1) return 'this';
  return n === 2 ? 'both' : 'all the words';
}
