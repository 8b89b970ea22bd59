import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INLINE = /<(script|style)\b[^>]*>([^<]*(?:<(?!\/\1)[^<]*)*)<\/\1>/g;

/** A page whose policy allows, of the inline scripts and styles of the whole site, those that it holds itself: less to allow, and less to send. */
export function tightenPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(
      ([, , code]) =>
        `'sha256-${createHash('sha256')
          .update(code ?? '')
          .digest('base64')}'`,
    ),
  );
  return html.replace(POLICY, (meta, policy: string) =>
    meta.replace(
      policy,
      policy
        .split(';')
        .map((directive) =>
          directive
            .split(' ')
            .filter((source) => !source.startsWith("'sha256-") || own.has(source))
            .join(' '),
        )
        .join(';'),
    ),
  );
}

/** Tightens the policy of every built page. */
export function tightPolicies(): AstroIntegration {
  return {
    name: 'variorum-tight-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        // The page of a source named daily.html stands in a folder of that name.
        for (const entry of entries.filter((each) => each.isFile() && each.name.endsWith('.html'))) {
          const file = join(entry.parentPath, entry.name);
          const html = await readFile(file, 'utf8');
          const tight = tightenPolicy(html);
          if (tight !== html) await writeFile(file, tight);
        }
      },
    },
  };
}
