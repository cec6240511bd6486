import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { Finding } from '../../api/contract';
import { directionOf, languageOf } from '../../words/languages';
import { offsetOf, rangeAt, textOf } from './marks';

export interface EditableHandle {
  replace: (finding: Finding, wording: string) => void;
}

interface EditableProps {
  initial: string;
  label: string;
  language: string;
  findings: Finding[];
  active: Finding | null;
  onText: (text: string) => void;
  onFinding: (finding: Finding) => void;
  ref: Ref<EditableHandle>;
}

/**
 * The letter, editable in place. Its text belongs to the browser, not to React; marks are painted over it (CSS custom
 * highlights) and never enter it.
 */
export function Editable({ initial, label, language, findings, active, onText, onFinding, ref }: EditableProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    root.current!.textContent = initial;
  }, [initial]);
  useEffect(() => paint(root.current!, findings, active), [findings, active]);
  useImperativeHandle(ref, () => ({
    replace: (finding, wording) => {
      replaceIn(root.current!, finding, wording);
      onText(textOf(root.current!));
    },
  }));
  const clicked = () => {
    const selection = getSelection();
    const at = selection?.anchorNode ? offsetOf(root.current!, selection.anchorNode, selection.anchorOffset) : null;
    const finding = findings.find(f => at !== null && f.length > 0 && f.start <= at && at <= f.start + f.length);
    if (finding) {
      onFinding(finding);
    }
  };
  return (
    <div
      ref={root}
      className="letter"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      lang={language}
      dir={directionOf(languageOf(language))}
      onInput={() => onText(textOf(root.current!))}
      onClick={clicked}
      onKeyDown={event => event.key === 'Enter' && event.altKey && clicked()}
      data-testid="letter"
    />
  );
}

function paint(root: HTMLElement, findings: Finding[], active: Finding | null): () => void {
  if (typeof Highlight === 'undefined') {
    return () => undefined;
  }
  const ranges = (some: Finding[]) =>
    some.flatMap(finding => (finding.length > 0 ? (rangeAt(root, finding.start, finding.length) ?? []) : []));
  CSS.highlights.set('finding', new Highlight(...ranges(findings)));
  CSS.highlights.set('finding-active', new Highlight(...ranges(active ? [active] : [])));
  return () => {
    CSS.highlights.delete('finding');
    CSS.highlights.delete('finding-active');
  };
}

/** As if typed, so that undo brings the old words back. */
function replaceIn(root: HTMLElement, finding: Finding, wording: string): void {
  const range = rangeAt(root, finding.start, finding.length);
  if (!range) {
    return;
  }
  root.focus();
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  if (!document.execCommand('insertText', false, wording)) {
    range.deleteContents();
    range.insertNode(document.createTextNode(wording));
    root.normalize();
  }
}
