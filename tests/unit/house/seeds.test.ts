import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SHA256_BY_FILE = {
  '000_4737c529e1fa12ea.txt': '8981309c81fc578c75b2e1a5498b89f2bef9bf00515cb1b8c3d45dfee5dfed34',
  '001_cd31678b99444365.txt': '2222c5dedd06ef66e729c1317bd558a9d98ced8f7ed70befb6ad67679a1aeb0c',
  '002_69da86e87e65e6a7.txt': 'a6f51594a7f141adf2f70cdf655978bc996c44cbf896d3438d5ab988040ec4e6',
  '003_680bc2d1cadcdd1f.txt': 'b38d1155fcbffbbc8fd6235a8214867749757a80cecd6e5727ef9384d252b084',
  '004_cb43163671ee249b.txt': '6b8753b70c7123c7c08d26b79f34aa9f1785fcbf2c192bba5f2880fe28e52374',
} as const;

describe('the seeds', () => {
  it.each(Object.entries(SHA256_BY_FILE))('%s is byte for byte what was received', (file, sha256) => {
    const bytes = readFileSync(new URL(`../../../seeds/${file}`, import.meta.url));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });
});
