/** How a verb of saying presents what was said: a change of class between two versions is a change in what a reader believes. */
export type VerbClass = 'neutral' | 'doubt' | 'concede' | 'assert' | 'demand' | 'think' | 'name';
/** A verb of saying, by one of its forms. */
export interface ReportingVerb {
    /** The form of the dictionary: "say", "ankündigen", "déclarer". */
    readonly lemma: string;
    readonly verbClass: VerbClass;
}
/** What shows that quoted words are a clause of their own, where no grammar of the language is known beyond its small words. */
export interface ClauseSigns {
    /** Pronouns that are a clause's subject, with the forms that elision makes of them. */
    readonly subjects: RegExp;
    /** Finite verbs that are known by form: auxiliaries and modals, and endings that nouns and adjectives hardly have. */
    readonly finiteVerbs: RegExp;
    /** Words that begin a clause hanging on another. */
    readonly subordinators: RegExp;
    /** Endings that a word beside a subject must have to be its verb; null where any word there will do. */
    readonly verbEndings: RegExp | null;
    /** Pronouns that are articles too, and the ending of a verb that must stand behind them then; null where there are none. */
    readonly articlePronouns: {
        readonly words: RegExp;
        readonly verbEndings: RegExp;
    } | null;
    /** A pronoun this many words from the beginning, or more, shows no clause by itself. */
    readonly subjectReach: number;
    /** Whether a finite verb needs no subject, so that a sentence may begin with it ("Estamos preparados"). */
    readonly dropsSubjects: boolean;
}
/** How nouns are told from names where both have a capital. */
export interface CapitalisedNouns {
    /** Endings of derived nouns, which are never names. */
    readonly derivedEndings: RegExp;
    /** Endings of nouns of office and work. */
    readonly officeEndings: RegExp;
    /** Endings of nouns of bodies that can speak. */
    readonly bodyEndings: RegExp;
    /** Articles behind which a noun means somebody known. */
    readonly definiteArticles: ReadonlySet<string>;
    /** Articles that a feminine noun has in no subject's case; and the ending of such nouns. */
    readonly obliqueFeminine: {
        readonly articles: ReadonlySet<string>;
        readonly ending: RegExp;
    };
}
/** "according to X", and what else names a source without a verb. */
export interface SourcePhrases {
    /** Words right before the source: "according to", "selon", "laut". Each phrase is a list of words in lower case. */
    readonly before: readonly (readonly string[])[];
    /** Words right behind it: German "zufolge". */
    readonly behind: ReadonlySet<string>;
    /** Before the source, but only right behind a quotation: German "so". */
    readonly behindQuote: ReadonlySet<string>;
    /** Prepositions that lead in a noun of view with its owner behind it ("nach Angaben von", "по словам"), and these nouns. */
    readonly viewPrepositions: ReadonlySet<string>;
    readonly viewNouns: ReadonlySet<string>;
    /** What may part a noun of view from its owner: "von", "des". */
    readonly viewLinks: ReadonlySet<string>;
    /** A word that begins a sentence with whose view it gives, up to a comma: "To Lee, …", « Pour le syndicat, … ». */
    readonly viewpoint: string | null;
    /** Pronouns that take the source's place, to the number of those they mean: "selon eux", "по его словам". */
    readonly pronouns: ReadonlyMap<string, 'he' | 'they'>;
}
/**
 * All that the engine knows of one language. A language is one object of this type: the compiler names what a new one lacks. What it holds are
 * facts of grammar with a name of their own, so that no rule elsewhere asks which language it is.
 */
export interface Language {
    /** ISO 639-1; of a language without a file the code that was asked for; `und` where a text is too short to tell. */
    readonly code: string;
    /** False where nothing is known of it: then speakers are not looked for. */
    readonly isKnown: boolean;
    /** Words that carry grammar alone, in normal form (no case, no diacritics). */
    readonly functionWords: ReadonlySet<string>;
    /** The stem of a word in normal form. */
    readonly stem: (word: string) => string;
    /** Capitalised words that begin a sentence rather than continue a name. */
    readonly sentenceStarters: ReadonlySet<string>;
    /** Verbs of saying by form, lower case. */
    readonly reportingVerbs: ReadonlyMap<string, ReportingVerb>;
    /** Forms that make compound pasts, with what elision joins to them: "a", "hat", "ha". */
    readonly auxiliaries: ReadonlySet<string>;
    /** What a participle behind an auxiliary looks like, or null where there are no compound pasts. */
    readonly participle: RegExp | null;
    /** What is a participle and never a finite verb, or null. */
    readonly nonFinite: RegExp | null;
    /** The plainest verbs of saying: right before a name they have it for their subject even without a quotation beside them. */
    readonly plainestVerbs: ReadonlySet<string>;
    /** Whether speech that lost its marks is looked for: its signs are known of some languages only. */
    readonly readsUnmarkedSpeech: boolean;
    /** Words that tell the gender of the person whose name they stand by ("Mrs", "spokesman"). */
    readonly genderWords: ReadonlyMap<string, 'he' | 'she'>;
    /** Particles at the clause's end that belong to the verb ("kündigte … an"): simple lemma and particle, parted by a blank, to the whole lemma. */
    readonly separableVerbs: ReadonlyMap<string, string>;
    /**
     * Where a reporting clause has its subject. `svo`: before the verb, behind it only next to a quotation, as in English. `verb-second`: on either
     * side of a finite verb in second place. `inverting`: behind the verb wherever the clause follows or interrupts the quoted words.
     */
    readonly clauseOrder: 'svo' | 'verb-second' | 'inverting';
    /** Pronouns that hang on an inverted verb with a hyphen ("a-t-il ajouté"). */
    readonly hasCliticSubjects: boolean;
    /** Object pronouns between a quotation and an inverted verb ("lui a lancé"). */
    readonly objectPronouns: ReadonlySet<string>;
    /** Relative pronouns behind which a verb has its antecedent for subject. */
    readonly relativePronouns: ReadonlySet<string>;
    /** "as" before an inverted verb: "как сообщил", "comme l’a dit", "como dijo". */
    readonly comparatives: ReadonlySet<string>;
    /** Adverbs that may stand between a subject and its verb. */
    readonly adverbs: ReadonlySet<string>;
    /** Whether a sentence in the subjunctive goes on with reported speech (German "er komme"). */
    readonly reportedSpeechForms: RegExp | null;
    readonly sources: SourcePhrases;
    /** Words that open a noun phrase. Empty where the language has none. */
    readonly determiners: ReadonlySet<string>;
    /** An elided article joined to its noun ("l’opposition"), or null. */
    readonly elidedArticle: RegExp | null;
    /** An elided preposition joined to what it governs ("d’Anne"), or null. */
    readonly elidedPreposition: RegExp | null;
    /** Whether a noun phrase needs no article to be one. */
    readonly hasBareNounPhrases: boolean;
    /** Articles that are never a subject's: "dem", "des". */
    readonly obliqueArticles: ReadonlySet<string>;
    /** Words that lead in an owner behind a noun ("des usagers"). */
    readonly genitiveMarkers: ReadonlySet<string>;
    /** What governs a noun phrase that follows, so that it is no subject. */
    readonly prepositions: ReadonlySet<string>;
    /** Words that stand in no noun phrase: prepositions, conjunctions, pronouns, auxiliaries, adverbs. */
    readonly closedWords: ReadonlySet<string>;
    /** Possessives that may open a noun phrase though they are pronouns. */
    readonly possessives: ReadonlySet<string>;
    /** Pronouns that take up a person, to the English one that is resolved alike. English ones are known to its own rules. */
    readonly pronouns: ReadonlyMap<string, 'he' | 'they'>;
    /** Null where common nouns are written small, so that a capital inside a sentence shows a name. */
    readonly capitalisedNouns: CapitalisedNouns | null;
    /** Whether a number with a stop is an ordinal inside a sentence ("am 3. März"). */
    readonly writesOrdinalsWithStop: boolean;
    /** How a paragraph of speech begins with a dash, and its narrator's words are set apart by others: with blanks on both sides, or joined to the words that they enclose (Spanish raya). */
    readonly dialogueDashes: 'none' | 'spaced' | 'joined';
    /** Whether ” opens a quotation as well as it closes one. */
    readonly closingMarkOpens: boolean;
    /** How the narrator's words stand inside the marks: after a comma with an inverted verb, or between dashes. */
    readonly interposedClauses: 'none' | 'inverted-verb' | 'between-dashes';
    /** Null where the grammar of clauses is read as in English. */
    readonly clauseSigns: ClauseSigns | null;
}
/** The words of a list, parted by white space. */
export declare function wordSet(...lists: readonly string[]): ReadonlySet<string>;
/** The same in the form in which words are compared: without case and diacritics. */
export declare function normalWordSet(list: string): ReadonlySet<string>;
/**
 * Verbs of saying from "lemma: form form …; lemma: …" a class. `isLemmaFinite` where the dictionary's form is a finite one too ("sagen Fachleute").
 * The first verb that has a form keeps it.
 */
export declare function verbForms(byClass: Partial<Readonly<Record<VerbClass, string>>>, isLemmaFinite?: boolean): ReadonlyMap<string, ReportingVerb>;
/** No source phrase at all, to build a language's on. */
export declare const NO_SOURCE_PHRASES: SourcePhrases;
/** A stemmer that cuts the longest of some endings off a word of five letters and more, leaving three at least. */
export declare function lightStemmer(endings: RegExp): (word: string) => string;
