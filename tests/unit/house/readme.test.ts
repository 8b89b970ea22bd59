import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../../../package.json' with { type: 'json' };

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const dependencies = Object.entries({ ...project.dependencies, ...project.devDependencies });

describe('the README', () => {
  it('says for every dependency what earns it its place', () => {
    const unnamed = dependencies.filter(([name]) => !name.startsWith('@types/') && !readme.includes(`\`${name}\``));
    expect(unnamed.map(([name]) => name)).toEqual([]);
  });

  it('names no command that is not there, and every command that is', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)].map(([, name]) => name);
    const missing = new Set(named.filter((name) => name !== undefined && !(name in project.scripts)));
    // Commands of npm itself.
    for (const own of ['install', 'ci', 'is']) missing.delete(own);
    expect([...missing]).toEqual([]);
    expect(Object.keys(project.scripts).filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('the dependencies', () => {
  it('are pinned to one version each', () => {
    expect(dependencies.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
