import type { StateWords } from '../../languages/en/states.ts';
import { type Entity, ownerKey } from '../names/entity.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mention.ts';
import { unnamedEntity } from './mentions.ts';

/** Everyone whom an article names, with how often. */
export interface EntityContext {
  readonly people: ReadonlyMap<Entity, number>;
  /** The people named most often, as many as a role is tried on. */
  readonly leading: readonly Entity[];
  readonly states: readonly Entity[];
  /** How the article's own words take up its people. */
  readonly genders: ReadonlyMap<Entity, Gender>;
  /** What the words for states name. */
  readonly stateWords: StateWords;
  /** One entity for each key, so that a speaker without a name stays the same. */
  readonly intern: (entity: Entity) => Entity;
  /** Whoever speaks when the entity is said to: a state for its capital. */
  readonly speakerOf: (entity: Entity) => Entity;
}

/** A statement of several states bears their names; one of a single state is that state speaking. */
export function documentEntity(mention: Mention, context: EntityContext): Entity {
  const owner = mention.modifiers.find((word) => context.stateWords.get(word)?.role === 'adjective');
  if (owner !== undefined) {
    const state = context.states.find((entity) => entity.key === ownerKey(owner, context.stateWords));
    if (state !== undefined) return state;
  }
  const isJoint = mention.modifiers.some((word) => word.toLowerCase() === 'joint');
  const [first, second] = context.states;
  if (!isJoint || first === undefined || second === undefined)
    return unnamedEntity(isJoint ? { ...mention, text: `joint ${mention.head}` } : mention);
  const names = [first, second].map((entity) => [...entity.forms.keys()][0] ?? '');
  return unnamedEntity({ ...mention, text: `${names.join('-')} joint ${mention.head}` });
}
