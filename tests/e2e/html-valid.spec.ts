import { HtmlValidate } from 'html-validate';
import { pages } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the markup is written, not whether it is valid: the compressor's business.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-raw-characters': 'off',
    // A named region that scrolls may be any element.
    'prefer-native-element': 'off',
    // Ids are made of words and may begin with a digit, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Titles hold headlines, which are as long as their outlets made them.
    'long-title': 'off',
    // Texts of others hold figures that look like telephone numbers.
    'tel-non-breaking': 'off',
    // The policy of the page forbids style attributes.
    'no-inline-style': 'error',
  },
});

test('every page is valid HTML', async () => {
  test.setTimeout(180_000);
  const placesByFault = new Map<string, string[]>();
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path || 'index.html');
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages) {
        const fault = `${ruleId}: ${message}`;
        placesByFault.set(fault, [...(placesByFault.get(fault) ?? []), `${path || '(home)'}:${line}:${column}`]);
      }
    }
  }
  const faults = [...placesByFault].map(
    ([fault, places]) => `${fault} (${places.length} times, first ${places.slice(0, 3).join(', ')})`,
  );
  expect(faults).toEqual([]);
});
