/** Stand before a name and make it a person's. */
export declare const honorifics: ReadonlySet<string>;
/** Nouns of office and work: "President", "spokesman", "senator", "professor". Plural with s (or men, women, people). */
export declare const jobNouns: ReadonlySet<string>;
/** Offices at the head of a state: what "leader" may take up. */
export declare const headOffices: ReadonlySet<string>;
/** Nouns of bodies: a capitalised run that ends in one is an institution. */
export declare const bodyNouns: ReadonlySet<string>;
/** Nouns of groups of people that speak together, plural. */
export declare const groupNouns: ReadonlySet<string>;
/** Nouns of documents that can speak. */
export declare const documentNouns: ReadonlySet<string>;
/** Adjectives that stand before an office or a state's adjective ("former", "retired"): the noun phrase goes on to the left over them. */
export declare const officeAdjectives: ReadonlySet<string>;
/** "spokeswoman" and "spokesperson" alike: the word without its marking of sex. */
export declare function neutralRole(word: string): string;
/** Last words of names of laws, deals, places and events, which are nobody's. Sources: the feature codes of GeoNames, WordNet 3.1 hyponyms of "act", "event", "artifact"; Lower case. */
export declare const thingNouns: ReadonlySet<string>;
