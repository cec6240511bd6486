import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words/Words';

interface WithUndoProps {
  text: string;
  testId: string;
  /** Null while there is nothing to undo yet. */
  onUndo: (() => void) | null;
}

/** What was done, and the way back. Focus goes to it: what was pressed is no longer there. */
export function WithUndo({ text, testId, onUndo }: WithUndoProps) {
  const { say } = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  const ready = onUndo !== null;
  useEffect(() => {
    if (ready) {
      line.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [ready]);
  return (
    <p ref={line} className="with-undo" role="status" data-testid={testId}>
      {text}
      {onUndo && (
        <Button appearance="transparent" size="small" onClick={onUndo} data-testid={`${testId}-undo`}>
          {say('undo')}
        </Button>
      )}
    </p>
  );
}
