// src/ -> the imports that .dependency-cruiser.cjs forbids; exit 1 if there is one.
// dependency-cruiser cannot read .astro files, so it is given a mirror of src/ in which each stands as TypeScript: its frontmatter and its scripts.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mirror = join(root, '.cache/import-rules');

/** The TypeScript of an .astro file: what stands between its fences, and inside its script elements. */
function readScript(astro: string): string {
  const [, frontmatter = ''] = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(astro) ?? [];
  const scripts = [...astro.matchAll(/<script(?![^>]*\bis:inline)[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body);
  // Scripts may declare the same names as the frontmatter: only their imports matter here.
  const imports = scripts.join('\n').match(/^\s*import\b[^;]*;/gm) ?? [];
  return [frontmatter, ...imports].join('\n');
}

rmSync(mirror, { recursive: true, force: true });
for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:ts|mjs|astro)$/.test(name)) continue;
  const text = readFileSync(join(root, 'src', name), 'utf8');
  const code = name.endsWith('.astro') ? readScript(text) : text;
  const target = join(mirror, 'src', name.replace(/\.astro$/, '.astro.ts'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code.replace(/(['"][^'"\n]*\.astro)(?=['"])/g, '$1.ts'));
}
for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
  cpSync(join(root, name), join(mirror, name));

const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const { status } = spawnSync(
  process.execPath,
  [command, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  {
    cwd: mirror,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
