import type { Language } from '../../languages/language.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { EntityContext } from '../coreference/entity-context.ts';
import type { Mention } from '../coreference/mention.ts';
import type { BlockAttributions } from './attribution.ts';
/** Who speaks in an article, scene by scene: in its outermost quotations and in what it reports. Headlines and captions neither see nor change who is being talked about. */
export declare function attributeArticle(blocks: readonly AnnotatedBlock[], mentionsOf: (block: AnnotatedBlock) => readonly Mention[], context: EntityContext, language: Language): ReadonlyMap<AnnotatedBlock, BlockAttributions>;
