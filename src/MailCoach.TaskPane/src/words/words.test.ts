import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { format } from './format';
import { LANGUAGES, messagesOf, type Key, type Messages } from './languages';

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : /(?<!\.test)\.tsx?$/.test(entry.name)
        ? [readFileSync(join(folder, entry.name), 'utf8')]
        : [],
  );
const code = sources('src').join('\n');
const all = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async code_ => [code_, await messagesOf(code_)])),
) as Record<(typeof LANGUAGES)[number], Messages>;
const keys = Object.keys(all.en) as Key[];
const gapsOf = (message: string) =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+) )\{(\w+)\s*[,}]/g)].map(match => match[1]),
    ),
  ].sort();

describe('the words of the pane', () => {
  it.each(LANGUAGES)('in %s miss no key, leave none empty and keep the gaps', language => {
    expect(Object.keys(all[language]).sort()).toEqual(keys.toSorted());
    for (const key of keys) {
      expect(all[language][key].trim(), key).not.toBe('');
      const gaps = gapsOf(all[language][key]).filter(gap => gapsOf(all.en[key]).includes(gap));
      expect(gaps, key).toEqual(gapsOf(all.en[key]));
    }
  });

  it('are all said somewhere', () => {
    expect(keys.filter(key => !code.includes(`'${key}'`))).toEqual([]);
  });

  it.each(LANGUAGES)('in %s can be filled for every number', language => {
    for (const key of keys) {
      const gaps = Object.fromEntries(gapsOf(all.en[key]).map(gap => [gap!, 3]));
      for (const count of [0, 1, 2, 3, 11, 100, 1.5]) {
        const some = Object.fromEntries(Object.keys(gaps).map(gap => [gap, count]));
        expect(format(all[language][key], some, language), `${key} ${count}`).not.toMatch(/[{}#]|^$/);
      }
    }
  });

  it.each(LANGUAGES)('in %s name every plural of the language', language => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of keys) {
      for (const [, cases] of all[language][key].matchAll(/, plural, ((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g)) {
        const named = [...cases!.matchAll(/(zero|one|two|few|many|other|=\d+) \{/g)].map(match => match[1]!);
        const needed = language === 'ar' ? categories.filter(each => each !== 'zero') : ['other'];
        const allExact = named.filter(name => name.startsWith('=')).length >= 4;
        expect(allExact || needed.every(each => named.includes(each)), key).toBe(true);
      }
    }
  });
});

describe('a message', () => {
  it('takes the exact number before the category', () => {
    expect(format('{n, plural, =0 {none} one {one} other {# mails}}', { n: 0 }, 'en')).toBe('none');
    expect(format('{n, plural, =0 {none} one {one} other {# mails}}', { n: 1 }, 'en')).toBe('one');
    expect(format('{n, plural, =0 {none} one {one} other {# mails}}', { n: 1200 }, 'en')).toBe('1,200 mails');
  });

  it('fails loudly when a gap stays empty', () => {
    expect(() => format('Hello {name}', {}, 'en')).toThrow('name');
  });
});
