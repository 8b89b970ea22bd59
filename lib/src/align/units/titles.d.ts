import type { NameMention } from '../../annotate/annotated-article.ts';
import type { Token } from '../tokens.ts';
/**
 * The tokens of titles before names ("Russian President", "his counterpart"): they belong to the name, else two sentences that introduce the
 * same people would look alike. A capitalised word or a noun of office directly before a name counts, save where it begins the tokens.
 */
export declare function titlesBefore(tokens: readonly Token[], names: readonly NameMention[]): Set<Token>;
