import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Fixture, readFixture } from './fixture.ts';

const folder = fileURLToPath(new URL('../fixtures/news/', import.meta.url));

/** The invented articles, by name. */
export function readFixtures(): readonly Fixture[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readFixture(file.replace(/\.txt$/u, ''), readFileSync(`${folder}${file}`, 'utf8')));
}
