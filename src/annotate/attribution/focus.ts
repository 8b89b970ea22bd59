import type { Focus } from '../coreference.ts';
import type { Entity } from '../entities.ts';
import type { Mention } from '../mentions.ts';
import type { Scene } from '../scene.ts';

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
    if (mention.kind === 'pronoun' || mention.kind === 'group') continue;
    const [entity] = resolve(mention);
    if (entity === undefined) continue;
    if (entity.kind === 'person') focus.seen.push(entity);
    if (mention.kind === 'document' && mention.modifiers.length > 0) focus.document = entity;
    const next = actors[index + 1];
    if (entity.kind !== 'person' || next === undefined) continue;
    const [other] = resolve(next);
    const joined = scene.tokens[mention.to]?.lower === 'and' && next.np === mention.to + 1;
    if (other !== undefined && other.kind === 'person' && other !== entity && joined) focus.plural = [entity, other];
  }
  const person = speakers.find((entity) => entity.kind === 'person');
  const first = subject?.kind === 'person' ? subject : null;
  if (person !== undefined && speakers.length === 1) focus.person = person;
  else if (first !== null) focus.person = first;
  else if (focus.person === null) focus.person = focus.seen.at(-1) ?? null;
  if (speakers.length > 1) focus.plural = speakers;
  const thing =
    speakers.find((entity) => entity.kind !== 'person') ??
    (subject !== null && subject.kind !== 'person' ? subject : undefined);
  if (thing !== undefined) {
    focus.thing = thing;
    if (thing.kind !== 'document') focus.document = null;
  }
}
