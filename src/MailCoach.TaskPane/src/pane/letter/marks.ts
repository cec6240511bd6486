import type { Finding } from '../../api/contract';

/** The text of an editable element, a line break for each `<br>`; the same walk finds places in it. */
export function textOf(root: Node): string {
  let text = '';
  for (const piece of piecesOf(root)) {
    text += piece instanceof Text ? piece.data : '\n';
  }
  return text;
}

export function rangeAt(root: Node, start: number, length: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const piece of piecesOf(root)) {
    const size = piece instanceof Text ? piece.length : 1;
    if (piece instanceof Text) {
      if (!begun && start <= at + size) {
        range.setStart(piece, start - at);
        begun = true;
      }
      if (begun && start + length <= at + size) {
        range.setEnd(piece, start + length - at);
        return range;
      }
    }
    at += size;
  }
  return null;
}

/** How many letters stand before a place in the element. */
export function offsetOf(root: Node, node: Node, offset: number): number | null {
  let at = 0;
  for (const piece of piecesOf(root)) {
    if (piece === node) {
      return at + offset;
    }
    at += piece instanceof Text ? piece.length : 1;
  }
  return null;
}

function* piecesOf(root: Node): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text || node.nodeName === 'BR') {
      yield node;
    }
  }
}

/**
 * Findings of an older text that still hold in the newer one: those before the edit stay, those behind it move along,
 * those in its midst are gone until the next check.
 */
export function carried(findings: Finding[], older: string, newer: string): Finding[] {
  if (older === newer) {
    return findings;
  }
  const shorter = Math.min(older.length, newer.length);
  let same = 0;
  while (same < shorter && older[same] === newer[same]) {
    same++;
  }
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && older.at(-1 - sameAtEnd) === newer.at(-1 - sameAtEnd)) {
    sameAtEnd++;
  }
  const moved = newer.length - older.length;
  return findings.flatMap(finding => {
    if (finding.length === 0 || finding.start + finding.length <= same) {
      return [finding];
    }
    return finding.start >= older.length - sameAtEnd ? [{ ...finding, start: finding.start + moved }] : [];
  });
}
