/** Elements that begin a new line of text. */
const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE']);

interface Piece {
  node: Text | null;
  text: string;
}

/** The words of an editable body as lines, with the text node behind each piece so that places can be found again. */
function piecesOf(root: Node): Piece[] {
  const pieces: Piece[] = [];
  const breakLine = (lines: number) => {
    const text = pieces.map(piece => piece.text).join('');
    const has = /\n*$/.exec(text)![0].length;
    if (text !== '' && has < lines) {
      pieces.push({ node: null, text: '\n'.repeat(lines - has) });
    }
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) {
        if (child.data !== '') {
          pieces.push({ node: child, text: child.data });
        }
      } else if (child.nodeName === 'BR') {
        pieces.push({ node: null, text: '\n' });
      } else {
        const block = BLOCKS.has(child.nodeName);
        const lines = child.nodeName === 'P' ? 2 : 1;
        if (block) {
          breakLine(lines);
        }
        walk(child);
        if (block) {
          breakLine(lines);
        }
      }
    }
  };
  walk(root);
  return pieces;
}

export const linesOf = (root: Node): string =>
  piecesOf(root)
    .map(piece => piece.text)
    .join('');

export function rangeIn(root: Node, start: number, length: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const { node, text } of piecesOf(root)) {
    if (node && !begun && start < at + text.length) {
      range.setStart(node, Math.max(0, start - at));
      begun = true;
    }
    if (node && begun && start + length <= at + text.length) {
      range.setEnd(node, start + length - at);
      return range;
    }
    at += text.length;
  }
  return null;
}
