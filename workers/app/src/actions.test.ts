import { PERMISSIONS } from '@aftercare/identity';
import { expect, test } from 'vitest';
import { catalogue, listActions } from './actions.ts';

const actions = listActions(() => ({ control: [], tenant: [] }));
const texts = Object.entries({ ...catalogue.problems, ...catalogue.findings });
const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('names and routes are unique', () => {
  expect(new Set(actions.map((action) => action.name)).size).toBe(actions.length);
  expect(new Set(actions.map((action) => `${action.method} ${action.path}`)).size).toBe(actions.length);
});

test.each(actions.map((action) => [action.name, action] as const))('%s is whole', (_name, action) => {
  const known: readonly (string | null)[] = PERMISSIONS;
  if (action.permission === null) expect(['public', 'operator', 'product']).toContain(action.space.name);
  else expect(known).toContain(action.permission);
  expect(Object.keys(action.params.shape).sort()).toEqual(placeholdersOf(action.path));
  for (const code of action.refusals) expect(Object.keys(catalogue.problems)).toContain(code);
  expect(action.summary).not.toBe('');
});

test.each(texts)('%s speaks both languages and fills the same places', (_code, text) => {
  for (const part of ['title', 'detail', 'mend'] as const) {
    expect(text.zh[part]).toMatch(/\p{Script=Han}/u);
    expect(text.zh[part]).not.toBe(text.en[part]);
  }
  const all = (language: 'en' | 'zh') => new Set(placeholdersOf(`${text[language].detail} ${text[language].mend}`));
  expect(all('zh')).toEqual(all('en'));
});

test.each(Object.entries(catalogue.rules))('the rule %s speaks both languages', (_rule, text) => {
  expect(text.zh).toMatch(/\p{Script=Han}/u);
  expect(text.zh).not.toBe(text.en);
  expect(new Set(placeholdersOf(text.zh))).toEqual(new Set(placeholdersOf(text.en)));
});

test.each(Object.entries(catalogue.words))('the word %s speaks both languages', (_word, text) => {
  expect(text.zh).toMatch(/\p{Script=Han}/u);
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
  expect(text.en).not.toBe('');
});

test('Chinese sentences use Chinese punctuation', () => {
  for (const [code, text] of texts)
    expect(`${text.zh.detail}${text.zh.mend}`, code).not.toMatch(/\p{Script=Han}[,;:?!]/u);
});
