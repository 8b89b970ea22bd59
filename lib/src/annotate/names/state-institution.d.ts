import type { StateWords } from '../../languages/en/states.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { NameUse } from './entity.ts';
import type { NamePart } from './name-part.ts';
/** A state's body: its key, its name as written, and what that counts for as the name shown: the genitive only where nothing else is there. */
export interface StateInstitution {
    readonly key: string;
    readonly form: string;
    readonly weight: number;
}
/**
 * A state's body, or null where no state owns it: "Chinese Foreign Ministry" and "China's Foreign Ministry" are one, for an
 * adjective of nationality stands for the state's genitive (Quirk et al. 7.35, 17.110).
 */
export declare function readStateInstitution(block: AnnotatedBlock, part: NamePart, use: NameUse, states: StateWords): StateInstitution | null;
