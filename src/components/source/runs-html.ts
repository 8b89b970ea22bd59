import type { RawRun } from '../../views/source/source-pieces.ts';
import { escapeHtml } from '../site/escape-html.ts';

/** A block's text to the letter, its sentences as places to link to; by hand, for a template's formatter would add white space to the file. */
export function runsHtml(runs: readonly RawRun[]): string {
  return runs
    .map((run) => {
      const text = escapeHtml(run.text);
      if (run.kind === 'plain') return text;
      if (run.kind === 'sentence') return `<span id="${escapeHtml(run.id)}">${text}</span>`;
      return `<span class="sign" id="${escapeHtml(run.id)}" title="page furniture: ${escapeHtml(run.reason)}">${text}</span>`;
    })
    .join('');
}
