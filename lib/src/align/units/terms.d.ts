import type { NameMention } from '../../annotate/annotated-article.ts';
import type { Token } from '../tokens.ts';
/**
 * Stems of the content words among tokens, in order; a hyphenated word gives each of its parts. A name is one term however many words it
 * takes, else "President Vladimir Putin … Xi Jinping" would make every two sentences that introduce the same people look alike.
 */
export declare function termsOf(tokens: readonly Token[], language: string, names?: readonly NameMention[]): string[];
