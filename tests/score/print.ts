// Prints what the engine gets right of the invented articles in tests/fixtures/news, and every mistake.
import { readFixtures } from './read-fixtures.ts';
import { quoteF1, scoreFixtures } from './score.ts';

const fixtures = readFixtures();
const score = scoreFixtures(fixtures);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
print(`${fixtures.length} articles, quotation F1 ${quoteF1(score).toFixed(3)}`);
for (const [what, { right, of, wrong }] of Object.entries(score)) {
  print(`${what}: ${right} of ${of}`);
  for (const line of wrong) print(`  ${line}`);
}
