/** What fills the gaps of a message. */
export type Gaps = Record<string, string | number>;

/**
 * Fills an ICU message: `{name}`, `{name, plural, =0 {…} one {…} other {# …}}`. The same small part of ICU as on the
 * server; a library that knows all of it would weigh more than all our sentences.
 */
export function format(message: string, gaps: Gaps, locale: string): string {
  return fill(message, gaps, locale, null);
}

function fill(message: string, gaps: Gaps, locale: string, counted: number | null): string {
  let text = '';
  for (let i = 0; i < message.length; i++) {
    const letter = message[i];
    if (letter === '{') {
      const end = closing(message, i);
      text += gap(message.slice(i + 1, end), gaps, locale);
      i = end;
    } else {
      text += letter === '#' && counted !== null ? word(counted, locale) : letter;
    }
  }
  return text;
}

function gap(inside: string, gaps: Gaps, locale: string): string {
  const parts = /^\s*(\w+)\s*(?:,\s*plural\s*,([^]*))?$/.exec(inside);
  const name = parts?.[1] ?? '';
  const value = gaps[name];
  if (value === undefined) {
    throw new Error(`The gap '${inside}' has nothing to fill it.`);
  }
  return parts?.[2] === undefined ? word(value, locale) : plural(parts[2], Number(value), gaps, locale);
}

function plural(cases: string, count: number, gaps: Gaps, locale: string): string {
  const category = new Intl.PluralRules(locale).select(count);
  const bodies = new Map<string, string>();
  for (let i = cases.indexOf('{'), from = 0; i >= 0; i = cases.indexOf('{', from)) {
    const end = closing(cases, i);
    bodies.set(cases.slice(from, i).trim(), cases.slice(i + 1, end));
    from = end + 1;
  }
  const body = bodies.get(`=${count}`) ?? bodies.get(category) ?? bodies.get('other') ?? '';
  return fill(body, gaps, locale, count);
}

function closing(message: string, open: number): number {
  let depth = 0;
  for (let i = open; i < message.length; i++) {
    depth += message[i] === '{' ? 1 : message[i] === '}' ? -1 : 0;
    if (depth === 0) {
      return i;
    }
  }
  throw new Error(`A brace is not closed in '${message}'.`);
}

const word = (value: string | number, locale: string): string =>
  typeof value === 'string' ? value : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
