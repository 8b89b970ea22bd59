import { describe, expect, it } from 'vitest';
import { parse } from '../outline.ts';
import { RUNNING, roleInside, roleOf } from './a-page.ts';

const articlesIn = (lines: readonly string[]): number => parse(`${lines.join('\n\n')}\n`).articles.length;
const FERRY = RUNNING.map((paragraph) => paragraph.replaceAll('weir', 'ferry').replaceAll('council', 'harbour board'));

describe('the rule that parts the articles of a page', () => {
  it('begins one at each label that names a side', () => {
    const page = ['NORTHERN PERSPECTIVE', ...RUNNING, 'SOUTHERN PERSPECTIVE', ...FERRY];
    expect(articlesIn(page)).toBe(2);
    expect(roleOf('SOUTHERN', page)).toBe('~section-label');
  });

  it('takes a lone line of capitals in the middle for a subhead', () => {
    expect(roleInside("A BIRD'S EYE VIEW")).toBe('subhead');
  });

  it('begins one at each headline that bears a sign, where a whole report follows it', () => {
    const page = ['** Old weir to be rebuilt', ...RUNNING, '** Old ferry to run again', ...FERRY];
    expect(articlesIn(page)).toBe(2);
    expect(roleOf('Old ferry to run', page)).toBe('headline');
  });

  it('takes two marked lines with little below them for sections of one report', () => {
    expect(
      articlesIn(['** Old weir to be rebuilt', ...RUNNING.slice(0, 2), '** What it will cost', ...RUNNING.slice(2)]),
    ).toBe(1);
  });
});
