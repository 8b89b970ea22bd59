import type { TextMark } from '../../views/article/text.ts';
import type { Nested } from '../../views/nested.ts';
import { escapeHtml } from '../site/escape-html.ts';

/**
 * Text with its marks as HTML, to the letter. Written by hand and not as a template: a template's formatter puts white space where it likes,
 * and here a space inside a quotation mark would be a change to somebody's words.
 */
export function inlineHtml(nodes: readonly Nested<TextMark>[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return escapeHtml(node.text);
      const { kind, id } = node.mark;
      const address = node.isFirst ? ` id="${escapeHtml(id)}"` : ` data-of="${escapeHtml(id)}"`;
      const spoken =
        kind === 'note' && node.isFirst ? '<span class="spoken">[remark put in by the republisher:] </span>' : '';
      return `<span class="in-${kind}"${address}>${spoken}${inlineHtml(node.inside)}</span>`;
    })
    .join('');
}
