import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../../../package.json' with { type: 'json' };

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
/** Commands of npm itself. */
const OWN = new Set(['install', 'ci', 'pack']);

describe('a reader of the README', () => {
  it('finds every command there that she is told to type', () => {
    const commands = [...readme.matchAll(/npm (?:run )?(?:--silent )?([a-z0-9:]+)(?=[\s`])/g)].map(([, name]) => name);
    const missing = commands.filter((name) => name && name !== 'is' && !OWN.has(name) && !(name in project.scripts));
    expect(missing).toEqual([]);
  });
});

describe('two installations', () => {
  it('have the same packages, for each is pinned to one version', () => {
    const dependencies = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(dependencies.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
