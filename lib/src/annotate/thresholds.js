/** Longest stretch, in UTF-16 units, between a closing mark and a stray second one for both to belong to one quotation: a few words. */
export const MAX_STRAY_MARK_UNITS = 24;
/** Longest term, in words: names of works and programmes are rarely longer, quoted phrases often are. */
export const MAX_TERM_WORDS = 6;
/** From this many words a capitalised quotation with a finite auxiliary is a clause even where no subject was recognised. */
export const MIN_CLAUSE_WORDS = 7;
/** The same for languages without a table of function words: quoted phrases rarely have so many. */
export const MIN_CLAUSE_WORDS_ELSEWHERE = 7;
/** How many words may stand between a verb of saying and the quotation for the verb to lead into it. */
export const MAX_LEAD_IN_WORDS = 14;
/** How many tokens from "a" on the noun it brings in may stand ("a retired fire chief"). */
export const MAX_INTRODUCED_NOUN_TOKENS = 5;
/** How many tokens behind an inverted verb its subject may begin ("said retired neurosurgeon Ben Carson"). */
export const MAX_INVERSION_TOKENS = 9;
/** Farther than this many words a verb of saying says nothing of a quotation in the same sentence. */
export const MAX_REACH_WORDS = 40;
/** Longest run of tokens that is looked at as one sentence for attribution: keeps the cost linear where a text has no stops. */
export const MAX_WINDOW_TOKENS = 400;
/** Quotations inside quotations are followed this deep: real ones reach three, and without a limit nested marks would cost their square. */
export const MAX_QUOTE_DEPTH = 4;
/** On how many of an article's people a role without a name ("the minister") is tried, of those named last and of those named most: more stand in no story, but in lists. */
export const MAX_REMEMBERED_PEOPLE = 64;
/** How many offices of one person a role is compared with. */
export const MAX_REMEMBERED_OFFICES = 16;
/** So often a capitalised word must stand before nouns, and never otherwise, to be the adjective of a people whose land is never named: twice may be chance. */
export const MIN_ATTRIBUTIVE_USES = 3;
/** From this many more votes than none a person's pronoun is known: a single "his" may be another's. */
export const MIN_GENDER_VOTES = 2;
/** And only where the votes outnumber those for the other pronoun so many times. */
export const MIN_GENDER_RATIO = 3;
/** Longest words of a narrator inside somebody's marks, in tokens: a verb, a name, an office. */
export const MAX_INTERPOSED_TOKENS = 16;
/** From this many Chinese or Japanese characters a quotation is a clause: phrases and names have two to six. */
export const MIN_CLAUSE_CHARACTERS = 8;
