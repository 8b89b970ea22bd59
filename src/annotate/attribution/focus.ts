import type { Focus } from '../coreference.ts';
import type { Entity } from '../entities.ts';
import type { Mention } from '../mentions.ts';
import type { Scene } from '../scene.ts';
import { isGoverned } from './frames.ts';

/** Moves the focus past one unit: who spoke, or else whom it was about, is who "he" may mean next. */
export function noteFocus(
  focus: Focus,
  scene: Scene,
  actors: readonly Mention[],
  subject: Entity | null,
  speakers: readonly Entity[],
  resolve: (mention: Mention) => readonly Entity[],
): void {
  for (const [index, mention] of actors.entries()) {
    if (mention.kind === 'pronoun' || mention.kind === 'group' || mention.kind === 'indefinite') continue;
    const [entity] = resolve(mention);
    if (entity === undefined) continue;
    if (entity.kind === 'person') focus.seen.push(entity);
    if (mention.kind === 'document' && mention.modifiers.length > 0) focus.document = entity;
    const next = actors[index + 1];
    if (next === undefined || scene.tokens[mention.to]?.lower !== 'and' || next.np !== mention.to + 1) continue;
    // Two that something is done to ("attended by A and B") are not who "they" are next; two "between" whom something is are.
    if (isGoverned(scene, mention, Math.max(0, mention.np - 4)) && scene.tokens[mention.np - 1]?.lower !== 'between')
      continue;
    const [other] = resolve(next);
    if (other === undefined || other === entity) continue;
    if (entity.kind === 'person' && other.kind === 'person') focus.plural = [entity, other];
    else if (entity.kind === 'place' && other.kind === 'place') focus.parties = [entity, other];
  }
  const person = speakers.find((entity) => entity.kind === 'person');
  const first = subject?.kind === 'person' ? subject : null;
  if (person !== undefined && speakers.length === 1) focus.person = person;
  else if (first !== null) focus.person = first;
  else if (isPersonLike(speakers) && speakers.length === 1) focus.person = speakers[0] ?? null;
  else if (focus.person === null) focus.person = focus.seen.at(-1) ?? null;
  if (speakers.length > 1 && speakers.every((entity) => entity.kind === 'person')) focus.plural = speakers;
  const thing =
    speakers.find((entity) => entity.kind !== 'person') ??
    (subject !== null && subject.kind !== 'person' ? subject : undefined);
  if (thing !== undefined) {
    focus.thing = thing;
    if (thing.kind !== 'document') focus.document = null;
  }
}

/** A lone name that says something ("Reid said") may be a person whose first name the article never gives. */
function isPersonLike(speakers: readonly Entity[]): boolean {
  return speakers.some(
    (entity) =>
      entity.key.startsWith('n:') &&
      !entity.key.includes(' ') &&
      !/^\p{Lu}{2,}$/u.test([...entity.forms.keys()][0] ?? ''),
  );
}
