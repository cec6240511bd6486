import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../words/Words';

interface SubPageProps {
  title: string;
  testId: string;
  onBack: () => void;
  /** Whom the page is about. */
  about?: string;
  children: ReactNode;
}

/** A page behind a card: back, title, content. Focus goes to the title, so that a screen reader says where one is. */
export function SubPage({ title, testId, onBack, about, children }: SubPageProps) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main className="subpage" data-testid={testId}>
      <header className="subhead">
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular className="arrow" />}
          aria-label={say('back')}
          onClick={onBack}
          data-testid="back"
        />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about && <p className="quiet">{about}</p>}
        </div>
      </header>
      {children}
    </main>
  );
}
