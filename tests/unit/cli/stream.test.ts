import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const VARIORUM = 'src/cli/variorum.ts';
const stream = (input: string) =>
  execFileSync(process.execPath, [VARIORUM, 'stream'], { input, encoding: 'utf8' }).trimEnd().split('\n');

const event = (id: string, words: string) =>
  JSON.stringify({
    id,
    articles: [
      {
        id: `${id}-herald`,
        outlet: 'Herald',
        title: 'Ferry back in May',
        date: '2026-03-02',
        text: `“${words},” said Anna Kern, who leads the harbour board.`,
      },
      {
        id: `${id}-courier`,
        outlet: 'Courier',
        html: `<article><h1>Ferry</h1><p>Anna Kern of the harbour board said on Monday: “${words}.”</p></article>`,
      },
    ],
  });
const EVENTS = [
  'The ferry will run again in May',
  'The old pier stays closed until autumn',
  'Nobody has asked the fishermen of the town',
  'We have waited long enough for the money',
].map((words, index) => event(`event-${index}`, words));

/** Whether GNU parallel is at hand. */
function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(
      'GNU',
    );
  } catch {
    return false;
  }
}

describe('the engine as a filter', () => {
  it('answers each line with its event’s records, in order', () => {
    const [first = '', second = ''] = stream(`${EVENTS[0]}\n\n${EVENTS[1]}\n`);
    const { event: found, articles, quotes, passages } = JSON.parse(first);
    expect(found).toMatchObject({ id: 'event-0', articles: ['event-0-courier', 'event-0-herald'] });
    expect(articles.map(({ outlet }: { readonly outlet: string }) => outlet).toSorted()).toEqual(['Courier', 'Herald']);
    expect(quotes).toHaveLength(2);
    expect(passages.length).toBeGreaterThan(0);
    expect(JSON.parse(second).event.id).toBe('event-1');
  });

  it('answers a broken line with its error, and goes on', () => {
    const lines = stream(`{broken\n${JSON.stringify({ id: 'empty', articles: [] })}\n${EVENTS[0]}\n`).map((line) =>
      JSON.parse(line),
    );
    expect(lines[0]).toEqual({ event: null, error: expect.stringContaining('JSON') });
    expect(lines[1]).toEqual({ event: 'empty', error: expect.stringContaining('articles') });
    expect(lines[2].event.id).toBe('event-0');
  });

  it.runIf(hasParallel())('gives the same bytes in two shards as in one, under GNU parallel', () => {
    const input = `${EVENTS.join('\n')}\n`;
    const sharded = execFileSync(
      'parallel',
      ['--pipe', '--keep-order', '-N', '2', process.execPath, VARIORUM, 'stream'],
      { input, encoding: 'utf8' },
    );
    expect(sharded).toBe(`${stream(input).join('\n')}\n`);
  });
});

it('a command that is called wrongly says how it is meant, with code 2', () => {
  const codeOf = (...args: readonly string[]) => {
    try {
      execFileSync(process.execPath, [VARIORUM, ...args], { stdio: 'pipe' });
      return { code: 0, said: '' };
    } catch (error) {
      const { status, stderr } = error as { readonly status: number; readonly stderr: Buffer };
      return { code: status, said: String(stderr) };
    }
  };
  expect(codeOf('--help').code).toBe(0);
  expect(codeOf('frobnicate')).toMatchObject({
    code: 2,
    said: expect.stringContaining('There is no command “frobnicate”'),
  });
  expect(codeOf('check')).toMatchObject({ code: 2, said: expect.stringContaining('variorum check <folder>') });
  expect(codeOf('add', 'folder', 'table.csv', '--map', 'words')).toMatchObject({ code: 2 });
  expect(codeOf('check', '/no/such/folder')).toMatchObject({
    code: 1,
    said: expect.stringContaining('corpus-missing'),
  });
});
