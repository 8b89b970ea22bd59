import type { Entity } from '../names/entity.ts';
import { MAX_REMEMBERED_PEOPLE } from '../thresholds.ts';

/** Who is being talked about at this point of an article. Later sentences change it. */
export interface DiscourseState {
  person: Entity | null;
  /** Two or more people, and two or more states or bodies, last named together. */
  plural: readonly Entity[];
  parties: readonly Entity[];
  thing: Entity | null;
  /** The last document named, for "it says". */
  document: Entity | null;
  /** People named last, each once, the latest at the end. */
  readonly recent: Entity[];
  /** The people of the sentence that named people last. */
  near: readonly Entity[];
  /** Nouns that the article brought in with "a" ("a builder"), each with whom it names: a person in apposition, or nobody with a name. */
  readonly introduced: Map<string, Entity | null>;
}

/** A state in which nobody is talked about. */
export function newDiscourseState(): DiscourseState {
  return {
    person: null,
    plural: [],
    parties: [],
    thing: null,
    document: null,
    recent: [],
    near: [],
    introduced: new Map(),
  };
}

/** Notes that a person is named here. */
export function notePerson(discourse: DiscourseState, person: Entity): void {
  const known = discourse.recent.indexOf(person);
  if (known >= 0) discourse.recent.splice(known, 1);
  discourse.recent.push(person);
  if (discourse.recent.length > MAX_REMEMBERED_PEOPLE) discourse.recent.shift();
}
