import { escapeHtml } from '../site/escape-html.ts';

/** A field's path as HTML that may break after each dot, and nowhere else; by hand, for a template's formatter would add white space to it. */
export function fieldHtml(path: string): string {
  return path.split('.').map(escapeHtml).join('.<wbr>');
}
