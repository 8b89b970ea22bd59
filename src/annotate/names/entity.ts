import { neutralRole } from '../../languages/en/roles.ts';
import type { StateWords } from '../../languages/en/states.ts';
import type { Token } from '../../text/tokens.ts';
import type { NamePart } from './name-part.ts';
import { foldName } from './normalise.ts';

/** Someone or something that the corpus names. */
export interface Entity {
  readonly key: string;
  readonly kind: 'person' | 'institution' | 'place' | 'document' | 'group';
  /** Full forms with the number of times each stands in the corpus. */
  readonly forms: Map<string, number>;
  /** Other forms by which it is called. */
  readonly aliases: Set<string>;
  /** Offices held, in words of neutral sex ("vice-president"), each with its single words ("vice", "president"). */
  readonly offices: Map<string, readonly string[]>;
  /** Keys of states and other owners of the offices. */
  readonly owners: Set<string>;
}

/** A name that stands in an article. */
export interface NameUse {
  readonly part: NamePart;
  readonly words: readonly string[];
  /** The words as written. */
  readonly text: string;
}

const initial = /^\p{Lu}\.?$/u;
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** In UTF-16 units, a stop with it. */
const longestSuffix = 4;

/** The words of a name in the text, initials and all. */
export function useOf(tokens: readonly Token[], part: NamePart): NameUse {
  const words: string[] = [];
  for (let at = part.from; at < part.to; at++) {
    const word = tokens[at]?.text;
    if (word !== undefined && word !== '.' && word !== ',') words.push(word);
  }
  return { part, words, text: words.join(' ') };
}

/** The words that identify a person: no initials, no Jr. */
export function coreWords(words: readonly string[]): readonly string[] {
  // Initials and suffixes are short: a longer word need not be asked.
  const core = words.filter(
    (word) => word.length > longestSuffix || !(initial.test(word) || suffixes.has(word.toLowerCase().replace('.', ''))),
  );
  return core.length > 0 ? core : words;
}

/** The key of a person with at least two names: first and last, folded. */
export function personKey(words: readonly string[]): string {
  const core = coreWords(words);
  return `p:${foldName(core[0] ?? '')} ${foldName(core.at(-1) ?? '')}`;
}

/** A key for whoever owns an office: a state for its name, adjective or capital, else the word without its ending. */
export function ownerKey(word: string, states: StateWords): string {
  const state = states.get(word);
  return state === undefined ? `w:${foldName(word).slice(0, 5)}` : `s:${state.state}`;
}

/** Records one more use of a full name with its office. */
export function noteUse(entity: Entity, use: NameUse, states: StateWords): void {
  entity.forms.set(use.text, (entity.forms.get(use.text) ?? 0) + 1);
  noteOffice(entity, use.part.title, use.part.owner, states);
}

/** Records an office and its owners. */
export function noteOffice(
  entity: Entity,
  title: readonly string[],
  owner: readonly string[],
  states: StateWords,
): void {
  if (title.length > 0) {
    const office = title.map(neutralRole);
    entity.offices.set(
      office.join(' '),
      office.flatMap((word) => word.split('-')),
    );
  }
  for (const word of owner) entity.owners.add(ownerKey(word, states));
}

/** A new entity of a kind, without forms yet. */
export function newEntity(key: string, kind: Entity['kind']): Entity {
  return { key, kind, forms: new Map(), aliases: new Set(), offices: new Map(), owners: new Set() };
}

/** The form that stands for the entity: the most frequent full one, without initials where it has one; at a tie the longer, then the first in code-unit order. */
export function displayName(entity: Entity): string {
  let best = '';
  let bestCount = -1;
  const plain = [...entity.forms].filter(([form]) => !/(?:^|\s)\p{Lu}\.?(?:\s|$)/u.test(form));
  for (const [form, count] of plain.length > 0 ? plain : entity.forms) {
    const better =
      count > bestCount ||
      (count === bestCount && (form.length > best.length || (form.length === best.length && form < best)));
    if (better) {
      best = form;
      bestCount = count;
    }
  }
  return best;
}
