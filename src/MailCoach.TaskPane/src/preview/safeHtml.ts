const KEPT = new Set(['DIV', 'P', 'BR', 'B', 'I', 'EM', 'STRONG', 'UL', 'OL', 'LI', 'SPAN']);
const KEPT_ATTRIBUTES = ['dir', 'lang'];

/** A letter as nodes: paragraphs and emphasis stay, everything else becomes its text. */
export function safeNodes(html: string): DocumentFragment {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const target = document.createDocumentFragment();
  source.body.childNodes.forEach(node => copyInto(target, node));
  return target;
}

function copyInto(target: Node, node: Node): void {
  if (node instanceof Text) {
    target.appendChild(document.createTextNode(node.data));
    return;
  }
  if (!(node instanceof Element) || node.tagName === 'SCRIPT' || node.tagName === 'STYLE') {
    return;
  }
  let into = target;
  if (KEPT.has(node.tagName)) {
    const copy = document.createElement(node.tagName);
    for (const name of KEPT_ATTRIBUTES) {
      const value = node.getAttribute(name);
      if (value) {
        copy.setAttribute(name, value);
      }
    }
    into = target.appendChild(copy);
  }
  node.childNodes.forEach(child => copyInto(into, child));
}
