/** Longest stretch, in UTF-16 units, between a closing mark and a stray second one for both to belong to one quotation: a few words. */
export const straySpan = 24;

/** Longest term, in words: names of works and programmes are rarely longer, quoted phrases often are. */
export const termWords = 6;

/** From this many words a capitalised quotation with a finite auxiliary is a clause even where no subject was recognised. */
export const clauseWords = 7;

/** The same for languages without a table of function words: quoted phrases rarely have so many. */
export const clauseWordsElsewhere = 7;

/** How many words may stand between a verb of saying and the quotation for the verb to lead into it. */
export const leadWords = 14;

/** How many tokens from "a" on the noun it brings in may stand ("a retired fire chief"). */
export const introducedReach = 5;

/** How many tokens behind an inverted verb its subject may begin ("said retired neurosurgeon Ben Carson"). */
export const inversionReach = 9;

/** Farther than this many words a verb of saying says nothing of a quotation in the same sentence. */
export const reachWords = 40;

/** Longest run of tokens that is looked at as one sentence for attribution: keeps the cost linear where a text has no stops. */
export const unitTokens = 400;

/** Quotations inside quotations are followed this deep: real ones reach three, and without a limit nested marks would cost their square. */
export const deepest = 4;

/** On how many of an article's people a role without a name ("the minister") is tried, of those named last and of those named most: more stand in no story, but in lists. */
export const rememberedPeople = 64;

/** How many offices of one person a role is compared with. */
export const rememberedOffices = 16;

/** So often a capitalised word must stand before nouns, and never otherwise, to be the adjective of a people whose land is never named: twice may be chance. */
export const attributiveUses = 3;

/** From this many more votes than none a person's pronoun is known: a single "his" may be another's. */
export const genderVotes = 2;

/** And only where the votes outnumber those for the other pronoun so many times. */
export const genderFactor = 3;

/** Longest words of a narrator inside somebody's marks, in tokens: a verb, a name, an office. */
export const inciseReach = 16;

/** From this many Chinese or Japanese characters a quotation is a clause: phrases and names have two to six. */
export const clauseLetters = 8;
