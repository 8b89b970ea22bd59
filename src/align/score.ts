import type { Evidence } from './evidence.ts';

/** Log-odds that two sentences of independent texts tell the same utterance or fact, by kind of evidence (see thresholds.ts for how they were set). */
const LOG_ODDS = {
  prior: -6.9,
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
  addition: -1.2,
  lead: 1.7,
} as const;

/** The evidence as one score, 0..1, by logistic combination. */
export function scoreEvidence(evidence: Evidence): number {
  let logOdds: number = LOG_ODDS.prior;
  for (const [name, value] of Object.entries(evidence) as [keyof Evidence, number][]) logOdds += LOG_ODDS[name] * value;
  return 1 / (1 + Math.exp(-logOdds));
}

/** The score of a bead of a derived text: the order of the whole stretch already speaks for it, the words say how strongly. */
export function scoreBead(similarity: number): number {
  return Math.min(1, 0.62 + 0.5 * similarity);
}
