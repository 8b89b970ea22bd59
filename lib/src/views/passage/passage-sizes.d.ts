/** Sigla that stand side by side, and versions that are listed by name; of more it is said how many. */
export declare const MOST_SIGLA = 12;
/** More lines of witnesses than that below each line of text are no longer read: the apparatus has them. */
export declare const MOST_LINES = 4;
