/** Mark-up, comments, style and script: what is no text. */
const NO_TEXT = /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi;

/**
 * Puts a wording in the place of the words that stand at `start` of a mail's text, and changes nothing else of its HTML:
 * neither signature nor quoted mail. Null where text and HTML do not agree on where that is.
 */
export function replaceInHtml(
  html: string,
  text: string,
  start: number,
  original: string,
  replacement: string,
): string | null {
  const written = escaped(original);
  const inText = placesOf(original, text);
  const inHtml = placesOf(
    written,
    html.replaceAll(NO_TEXT, part => '\0'.repeat(part.length)),
  );
  const which = inText.indexOf(start);
  const at = inHtml[which];
  if (original === '' || at === undefined || inText.length !== inHtml.length) {
    return null;
  }
  return html.slice(0, at) + escaped(replacement) + html.slice(at + written.length);
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + words.length)) {
    places.push(at);
  }
  return places;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
