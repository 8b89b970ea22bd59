import type { Language } from '../../languages/language.ts';
import type { Token } from '../../text/tokens.ts';
/** True where the words have a subject and a finite verb, as far as the language's pronouns and verb forms show; false where nothing is known of them. */
export declare function hasClauseSigns(tokens: readonly Token[], { clauseSigns: signs, clauseOrder }: Language): boolean;
