import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outlineOf, parse } from './outline.ts';

// One folder a case: a source as an editor might drop it in, and what a careful reader makes of it.
const fixtures = fileURLToPath(new URL('../../fixtures/parse/', import.meta.url));

describe('a source is read as a careful reader would read it', () => {
  it.each(readdirSync(fixtures).sort())('%s', (name) => {
    const file = readdirSync(`${fixtures}${name}`).find((each) => each.startsWith('source.')) ?? '';
    const parsed = parse(readFileSync(`${fixtures}${name}/${file}`, 'utf8'), file);
    expect(outlineOf(parsed)).toBe(readFileSync(`${fixtures}${name}/outline.txt`, 'utf8'));
  });
});
