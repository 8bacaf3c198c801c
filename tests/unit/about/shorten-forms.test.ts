import { expect, it } from 'vitest';
import { shortenForms } from '../../../src/about/shorten-forms.ts';

it.each([
  [['Rosja', 'Rosji', 'Rosję'], 'Rosj-a, -i, -ę'],
  [['Stany Zjednoczone', 'Stanów Zjednoczonych'], 'Stan-y Zjednoczone, -ów Zjednoczonych'],
  [['Norge', 'Norges'], 'Norge-, -s'],
  [['USA'], 'USA'],
  [['Iran', 'an Iaráin'], 'Iran, an Iaráin'],
  [[], ''],
])('writes %j as a grammar does', (forms, text) => {
  expect(shortenForms(forms)).toBe(text);
});
