import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LinkFixture, readLinkFixture } from './links.ts';

const folder = fileURLToPath(new URL('../fixtures/links/', import.meta.url));

/** The invented pairs of versions, by name. */
export function readLinkFixtures(): readonly LinkFixture[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readLinkFixture(file.replace(/\.txt$/u, ''), readFileSync(`${folder}${file}`, 'utf8')));
}
