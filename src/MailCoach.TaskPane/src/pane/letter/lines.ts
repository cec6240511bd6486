import type { Finding } from '../../api/contract';

/** What the checker said of a line, with positions inside the line. */
export type KnownLines = ReadonlyMap<string, Finding[]>;

/** What of a text has to be read: the lines nobody has read yet, and where each of them begins in what is sent. */
export interface Unread {
  text: string;
  lines: { line: string; start: number }[];
}

const BETWEEN = '\n\n';

const linesOf = (text: string): { line: string; start: number }[] => {
  let start = 0;
  return text
    .split('\n')
    .map(line => {
      const here = { line, start };
      start += line.length + 1;
      return here;
    })
    .filter(({ line }) => line.trim() !== '');
};

/** Only what was not read before leaves the device. */
export function unread(text: string, known: KnownLines): Unread {
  const lines: Unread['lines'] = [];
  let start = 0;
  for (const line of new Set(linesOf(text).map(one => one.line))) {
    if (!known.has(line)) {
      lines.push({ line, start });
      start += line.length + BETWEEN.length;
    }
  }
  return { text: lines.map(one => one.line).join(BETWEEN), lines };
}

/** The lines that are known now. */
export function read(known: KnownLines, sent: Unread, findings: Finding[]): KnownLines {
  const next = new Map(known);
  for (const { line, start } of sent.lines) {
    next.set(
      line,
      findings
        .filter(found => found.start >= start && found.start + found.length <= start + line.length)
        .map(found => ({ ...found, start: found.start - start })),
    );
  }
  return next;
}

/** What is known of a text, line by line, with positions in the whole. */
export const findingsIn = (text: string, known: KnownLines): Finding[] =>
  linesOf(text).flatMap(({ line, start }) =>
    (known.get(line) ?? []).map(found => ({ ...found, start: found.start + start })),
  );
