import type { AnnotatedBlock } from '../annotated-block.ts';
import { type Entity } from '../names/entity.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Mention } from './mention.ts';
/** All mentions of a scene outside its quotations and inside them, in order. */
export declare function findMentions(article: number, block: AnnotatedBlock, nameIndex: NameIndex): readonly Mention[];
/** A speaker without a name, from its own words: "State Department spokesperson". */
export declare function unnamedEntity(mention: Mention): Entity;
