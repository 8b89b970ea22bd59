/** Pronouns that can be the subject of an English clause. */
export declare const subjectPronouns: ReadonlySet<string>;
/** Pronouns that take up a person or a group already named. */
export declare const referringPronouns: ReadonlySet<string>;
/** English determiners and possessives: a noun phrase starts with them. */
export declare const determiners: ReadonlySet<string>;
/** English prepositions: what follows them is not the subject. */
export declare const prepositions: ReadonlySet<string>;
/** English coordinating and subordinating conjunctions. */
export declare const conjunctions: ReadonlySet<string>;
/** English finite auxiliaries and modals, with their contracted and negated forms (straight apostrophes). */
export declare const auxiliaries: ReadonlySet<string>;
/** The auxiliaries that are finite by form ("be", "been", "being" are not). */
export declare const finiteAuxiliaries: ReadonlySet<string>;
/** Contracted subject and verb ("we're", "it's"), straight apostrophes. */
export declare const contractedClauses: ReadonlySet<string>;
/** Capitalised words that begin a sentence rather than continue a name. */
export declare const sentenceStarters: ReadonlySet<string>;
/** Of these the ones that go on with a name or an initialism as well ("U.S. Under Secretary", "U.S. To Share"): alone they show no end. */
export declare const weakStarters: ReadonlySet<string>;
/** English irregular past forms that are no nouns (Quirk et al. 3.11 to 3.19), the frequent ones. */
export declare const irregularPasts: ReadonlySet<string>;
