import { parseArgs } from 'node:util';
/** What the command was called with, or what is wrong with it, in words. */
export function readCall({ options, arity: [least, most] }, argv) {
    try {
        const { values, positionals } = parseArgs({
            args: [...argv],
            options: Object.fromEntries(Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }])),
            allowPositionals: true,
        });
        if (positionals.length < least)
            return 'something is missing';
        if (positionals.length > most)
            return `“${positionals[most]}” is one too many`;
        const entries = Object.entries(values);
        return {
            positionals,
            words: Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string')),
            lists: Object.fromEntries(entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : []))),
            switches: Object.fromEntries(entries.filter((entry) => entry[1] === true)),
        };
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** The help of one command. */
export function helpOf({ summary, usage, examples, options }) {
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
