import { mkdir } from 'node:fs/promises';
import type { AddedFile } from '../import/add.ts';
import { isColumnRole } from '../import/tables/columns.ts';
import type { Command } from './command.ts';
import { runCommand } from './run-command.ts';

/** Imports files and addresses into a corpus folder. */
export const add: Command = {
  name: 'add',
  summary:
    'Imports files or web addresses: exports of press databases, tables, saved pages, web archives, Word, mail, PDF.',
  usage: 'add <folder> <file or URL …> [--event <id>] [--map text=<column> …] [--dry-run] [--json]',
  examples: [
    'variorum add my-news export.docx page.html',
    'variorum add my-news table.csv --map text=body --map outlet=paper',
    'variorum add my-news https://example.org/story --event harbour-vote',
  ],
  options: {
    event: { type: 'string', help: 'the event that all of them tell of' },
    map: {
      type: 'string',
      multiple: true,
      help: 'what a table’s column holds: text, title, outlet, url, date, author, section, language, event or perspective',
    },
    'dry-run': { type: 'boolean', help: 'say what would be added, and write nothing' },
    json: { type: 'boolean', help: 'the same for a program, on standard output' },
  },
  arity: [2, Number.POSITIVE_INFINITY],
  run: async ({ positionals: [folder = '', ...inputs], words, lists, switches }) => {
    const columns = readColumns(lists.map ?? []);
    if (typeof columns === 'string') {
      process.stderr.write(`${columns}\n`);
      return 2;
    }
    // Loaded here: the readers of Word, PDF and the like are not wanted by the other commands.
    const { addToCorpus } = await import('../import/add.ts');
    let isWhole = true;
    const code = await runCommand(folder, async () => {
      const isDryRun = switches['dry-run'] ?? false;
      if (!isDryRun) await mkdir(folder, { recursive: true });
      const added = await addToCorpus(folder, inputs, { event: words.event ?? null, columns, isDryRun });
      isWhole = added.every((file) => 'records' in file);
      process.stdout.write(switches.json ? `${JSON.stringify(added, null, 1)}\n` : added.map(tell).join(''));
    });
    return code === 0 && !isWhole ? 1 : code;
  },
};

function readColumns(maps: readonly string[]): Record<string, string> | string {
  const columns: Record<string, string> = {};
  for (const map of maps) {
    const [, role = '', column = ''] = /^([a-z]+)=(.+)$/u.exec(map) ?? [];
    if (!isColumnRole(role)) return `--map ${map}: write it as text=<column>`;
    columns[role] = column;
  }
  return columns;
}

function tell(file: AddedFile): string {
  if ('error' in file) return `${file.input}: ${file.error}; ${file.fix}\n`;
  const fresh = file.records.filter(({ isKnown }) => !isKnown).length;
  const known = file.records.length - fresh;
  const lines = [
    `${file.input}: ${file.format}, ${fresh} added${known > 0 ? `, ${known} already there` : ''}`,
    ...file.notes.map((note) => `  ${note}`),
    ...file.records.map(({ file: source, isKnown, missing }) => {
      const lacks = missing.length > 0 ? `; it does not say its ${missing.join(' and ')}` : '';
      return `  ${isKnown ? '=' : '+'} ${source}${lacks}`;
    }),
    ...file.skipped.map(({ number, why }) => `  - record ${number} is left out: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}
