/** The text with straight apostrophes, so that the parts of d’état are words of the index too. */
export declare function plainMarks(text: string): string;
/** Other forms of what a text says in short or in words: "U.S." is also United States, "60%" also 60 percent and 60 per cent, "$200bn" 200 billion and the reverse. */
export declare function longForms(text: string): readonly string[];
