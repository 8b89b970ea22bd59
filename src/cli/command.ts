import { parseArgs } from 'node:util';

/** The options that a command takes, by name: a word or a switch, and what it is for. */
export type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean; readonly help: string }>
>;

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
export function readCall({ options, arity: [least, most] }: Command, argv: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
      ),
      allowPositionals: true,
    });
    if (positionals.length < least) return 'something is missing';
    if (positionals.length > most) return `“${positionals[most]}” is one too many`;
    const entries = Object.entries(values);
    return {
      positionals,
      words: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      lists: Object.fromEntries(
        entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : [])),
      ),
      switches: Object.fromEntries(entries.filter((entry): entry is [string, boolean] => entry[1] === true)),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The help of one command. */
export function helpOf({ summary, usage, examples, options }: Command): string {
  const lines = Object.entries(options).map(([name, { type, help }]) => [
    type === 'string' ? `--${name} …` : `--${name}`,
    help,
  ]);
  const width = Math.max(0, ...lines.map(([name = '']) => name.length));
  return [
    `variorum ${usage}`,
    `  ${summary}`,
    '',
    ...lines.map(([name = '', help]) => `  ${name.padEnd(width)}  ${help}`),
    ...(lines.length > 0 ? [''] : []),
    ...examples.map((example) => `  $ ${example}`),
    '',
  ].join('\n');
}
