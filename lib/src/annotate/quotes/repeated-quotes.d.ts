import type { AnnotatedBlock } from '../annotated-block.ts';
import type { FoundQuote } from './quotes.ts';
/**
 * Quotations in headlines, subheads, key points and captions that nobody is named for and whose words stand in a quotation of the text:
 * the same speaker's, and no mere term. Where two people say the words they are a fragment of nobody in particular.
 */
export declare function attributeRepeatedQuotes<Found extends FoundQuote>(blocks: readonly AnnotatedBlock[], quotes: readonly Found[]): readonly Found[];
