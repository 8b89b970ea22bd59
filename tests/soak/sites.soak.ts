// Every link of a built site (pages, places in them, embeds, citations, files of data) followed in the sites that later builds make.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from './corpora/write-corpus.ts';
import { buildSite, copyProject, writeLedger } from './sites/build-site.ts';
import { followSite } from './sites/follow-site.ts';
import { readSite, type Site } from './sites/read-site.ts';
import { SCENARIOS, smallCorpus } from './sites/scenarios.ts';

const folders: string[] = [];
const kept = (folder: string): string => {
  folders.push(folder);
  return folder;
};

describe('links of a built site', () => {
  const files = smallCorpus();
  let before: Site;
  let ledger = '';
  beforeAll(() => {
    const corpus = kept(writeCorpus(files));
    before = readSite(kept(buildSite(corpus)));
    ledger = writeLedger(corpus);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('all lead to their words in the site itself', () => {
    const followed = followSite(before, before);
    expect(followed.length).toBeGreaterThan(1000);
    expect(followed.filter(({ fate }) => fate === 'lost')).toEqual([]);
  });

  it.each(SCENARIOS)('lead to their words or say what became of them when $what', ({ change, hasLedger, factor }) => {
    const corpus = kept(writeCorpus(change(files)));
    if (hasLedger) writeFileSync(join(corpus, 'ids.json'), ledger);
    const project = factor === undefined ? undefined : kept(copyProject(factor));
    const followed = followSite(before, readSite(kept(buildSite(corpus, project))));
    const count = (fate: string) => followed.filter((link) => link.fate === fate).length;
    const counts = ['here', 'by script', 'told', 'page', 'lost'].map((fate) => `${count(fate)} ${fate}`);
    process.stdout.write(`    ${followed.length} links: ${counts.join(', ')}\n`);
    const lost = followed.filter(({ fate, isThere }) => fate === 'lost' && (hasLedger || isThere));
    expect(lost.map(({ address, why }) => `${address}: ${why}`)).toEqual([]);
  });
});
