// Prints how many sentence links the engine finds in tests/fixtures/links, with its word tables as they are and emptied.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [mode] = process.argv.slice(2);
if (mode === undefined)
  for (const one of ['full', 'emptied'])
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), one], { stdio: 'inherit' });
else {
  if (mode === 'emptied') (await import('./empty-tables.ts')).emptyTables();
  const [{ readLinkFixtures }, { linkF1, scoreLinks }] = [
    await import('./read-link-fixtures.ts'),
    await import('./links.ts'),
  ];
  process.stdout.write(mode === 'emptied' ? 'word tables emptied\n' : 'word tables as they are\n');
  for (const fixture of readLinkFixtures()) {
    const score = scoreLinks(fixture);
    const { right, claimed, of } = score;
    process.stdout.write(
      `  ${fixture.name}: ${right} right of ${claimed} claimed, ${of} to find, F1 ${linkF1(score).toFixed(3)}\n`,
    );
  }
}
