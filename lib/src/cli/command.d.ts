/** The options that a command takes, by name: a word or a switch, and what it is for. */
export type Options = Readonly<Record<string, {
    readonly type: 'string' | 'boolean';
    readonly multiple?: boolean;
    readonly help: string;
}>>;
/** What a command was called with. */
export interface Call {
    readonly positionals: readonly string[];
    readonly words: Readonly<Record<string, string | undefined>>;
    readonly lists: Readonly<Record<string, readonly string[]>>;
    readonly switches: Readonly<Record<string, boolean>>;
}
/** One command of `variorum`. */
export interface Command {
    readonly name: string;
    /** One line for the list of all. */
    readonly summary: string;
    /** "check <folder> [--json]" */
    readonly usage: string;
    readonly examples: readonly string[];
    readonly options: Options;
    /** How many positionals it takes, from and to. */
    readonly arity: readonly [number, number];
    /** Resolves to the exit code: 0; 1 when the corpus has errors or the system refuses; 2 on wrong usage. */
    readonly run: (call: Call) => Promise<number>;
}
/** What the command was called with, or what is wrong with it, in words. */
export declare function readCall({ options, arity: [least, most] }: Command, argv: readonly string[]): Call | string;
/** The help of one command. */
export declare function helpOf({ summary, usage, examples, options }: Command): string;
