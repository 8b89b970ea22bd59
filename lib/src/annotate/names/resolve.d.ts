import type { AnnotatedBlock } from '../annotated-block.ts';
import { type Entity } from './entity.ts';
import type { NamePart } from './name-part.ts';
import { type People } from './people.ts';
/** The entity that a name in one article means; null where it is no name of its own ("Russian"). */
export declare function resolveName(people: People, article: number, block: AnnotatedBlock, part: NamePart): Entity | null;
/** Whether a part names a body by its own name, not a person, nor a body that a state or an office owns. */
export declare function isInstitution({ persons, states }: People, block: AnnotatedBlock, part: NamePart): boolean;
