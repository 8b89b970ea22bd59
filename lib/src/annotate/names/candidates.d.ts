import type { StateWords } from '../../languages/en/states.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { CaseStatistics } from './case-statistics.ts';
import type { NamePart } from './name-part.ts';
/** The names of a block, in order. Sentence-initial words count only where the corpus does not write them small. */
export declare function findNameCandidates({ tokens, startsSentence: starts, language }: AnnotatedBlock, use: ReadonlyMap<string, CaseStatistics>, states: StateWords): readonly NamePart[];
