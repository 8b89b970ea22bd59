import type { Entity } from '../names/entity.ts';
import type { TokenRange } from '../token-range.ts';

/** Words that point to someone; the noun phrase around them begins at the token `np`. */
export interface Mention extends TokenRange {
  readonly np: number;
  readonly kind: 'name' | 'pronoun' | 'role' | 'group' | 'document' | 'indefinite';
  /** Known where the words alone tell; pronouns and roles are resolved in their place. */
  readonly entity: Entity | null;
  /** The head noun or pronoun, lower case. */
  readonly head: string;
  /** Words before the head, as written, without the determiner. */
  readonly modifiers: readonly string[];
  /** The noun phrase as written, without its determiner. */
  readonly text: string;
  readonly definite: boolean;
  readonly possessive: boolean;
  /** True for a noun phrase that stands only for whom the article brought in by its noun, never for whoever was named last. */
  readonly byIntroduction?: boolean;
}
