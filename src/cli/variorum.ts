import { existsSync, readFileSync } from 'node:fs';
import { add } from './add-command.ts';
import { align } from './align-command.ts';
import { check } from './check-command.ts';
import { type Command, helpOf, readCall } from './command.ts';
import { ids } from './ids-command.ts';
import { stream } from './stream-command.ts';

const COMMANDS: readonly Command[] = [add, check, align, ids, stream];

/** Runs `variorum <command> …`. Resolves to the exit code: 0; 1 when the corpus has errors; 2 on wrong usage. */
async function main([name = '--help', ...argv]: readonly string[]): Promise<number> {
  if (name === '--version') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    process.stderr.write(`There is no command “${name}”.\n\n${overview()}`);
    return 2;
  }
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  const call = readCall(command, argv);
  if (typeof call === 'string') {
    process.stderr.write(`${call}\n\n${helpOf(command)}`);
    return 2;
  }
  return await command.run(call);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'variorum <command> …',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Each command explains itself: variorum <command> --help',
    'Exit codes: 0; 1 when the corpus has errors or the system refuses; 2 on wrong usage.',
    '',
  ].join('\n');
}

/** The version in package.json, which stands two or three folders up: beside src in the project, beside lib in the package. */
function version(): string {
  for (const way of ['../../package.json', '../../../package.json']) {
    const file = new URL(way, import.meta.url);
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
  }
  return 'unknown';
}

process.exitCode = await main(process.argv.slice(2));
