import { directionOf, languageOf } from '../../words/languages';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The letter as mail: a paragraph for each block of lines, and the direction of its language. */
export function asHtml(text: string, language: string): string {
  const dir = directionOf(languageOf(language));
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(block => `<p>${escaped(block).replaceAll('\n', '<br>')}</p>`);
  return `<div dir="${dir}" lang="${escaped(language)}">${paragraphs.join('')}</div>`;
}
