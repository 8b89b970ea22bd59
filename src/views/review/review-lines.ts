import { labelSchema } from '../../corpus/passage.ts';
import type { Label } from '../../vocabulary/labels.ts';

/** The lines of `review.yaml` for each decision that can be taken on a pair, ready to be put under `decisions:`. */
export type Lines = readonly { readonly decision: string; readonly yaml: string }[];

/** Lines to confirm, reject, relabel (where there is a label) and note a pair; those on a change speak of that kind only. */
export function linesFor(pair: readonly [string, string], drift: string | null, label: Label | null): Lines {
  const head = [`  - pair: [${pair.join(', ')}]`, ...(drift === null ? [] : [`    drift: ${drift}`])];
  const entry = (decision: string, ...more: readonly string[]) => ({
    decision,
    yaml: [...head, `    decision: ${decision}`, ...more].join('\n'),
  });
  const others = labelSchema.options.filter((other) => other !== label);
  return [
    entry('confirm'),
    entry('reject'),
    ...(label === null || drift !== null ? [] : [entry('relabel', `    label: ${others.join(' | ')} # keep one`)]),
    entry('note', '    note: why'),
  ];
}
