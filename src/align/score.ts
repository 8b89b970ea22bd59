import type { AcrossEvidence, WithinEvidence } from './evidence.ts';

/**
 * Log-odds that two sentences of independent texts tell the same utterance or fact, by kind of evidence: logistic regression on 350 pairs of
 * real news judged by hand, drawn evenly over all scores, on the judged sentences of ECB+ at a third of the weight, and on the first corpus.
 * Fitted without the odd half of ECB+, the weights link that half at F1 0.58; these link the whole at 0.62.
 */
const PRIOR_ACROSS = -5.2;
const ACROSS: Readonly<Record<keyof AcrossEvidence, number>> = {
  cosine: 7.4,
  ordered: 4.7,
  plain: 0.5,
  lead: 2.7,
  apart: -1,
  neighbour: 2.1,
};

/** The same inside one article, where sentences about one topic stand close together. */
const PRIOR_WITHIN = -6.9;
const WITHIN: Readonly<Record<keyof WithinEvidence, number>> = {
  cosine: 2.2,
  contained: 2,
  amount: 2.7,
  ordered: 2.2,
  run: 2.5,
  figures: 0.4,
  figureClash: -1.1,
  nameClash: -1,
  rank: 0.9,
  teller: 0.7,
  echo: 4.4,
  addition: -1.2,
  lead: 1.7,
};

/** The evidence for a pair across two articles as one score, 0..1, by logistic combination. */
export function scoreAcross(evidence: AcrossEvidence): number {
  return combine(PRIOR_ACROSS, ACROSS, evidence);
}

/** The evidence for a pair inside one article as one score, 0..1. */
export function scoreWithin(evidence: WithinEvidence): number {
  return combine(PRIOR_WITHIN, WITHIN, evidence);
}

function combine<K extends string>(
  prior: number,
  logOdds: Readonly<Record<K, number>>,
  evidence: Readonly<Record<K, number>>,
): number {
  let sum = prior;
  for (const [kind, value] of Object.entries(evidence) as [K, number][]) sum += logOdds[kind] * value;
  return 1 / (1 + Math.exp(-sum));
}

/** The score of a bead of a derived text: the order of the whole stretch already speaks for it, the words say how strongly. */
export function scoreBead(similarity: number): number {
  return Math.min(1, 0.62 + 0.5 * similarity);
}
