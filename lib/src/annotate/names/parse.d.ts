import type { StateWords } from '../../languages/en/states.ts';
import type { Token } from '../../text/tokens.ts';
import type { NamePart } from './name-part.ts';
/** Cuts a run into owner, office and name: "Russian | Foreign Minister | Sergey Lavrov". */
export declare function parseNameCandidate(tokens: readonly Token[], from: number, to: number, states: StateWords): readonly NamePart[];
