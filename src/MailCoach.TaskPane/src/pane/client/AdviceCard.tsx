import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Advice, ClientSummary, Verdict } from '../../api/contract';
import type { Key } from '../../words/languages';
import { useWords } from '../../words/Words';
import type { Go } from '../Place';

export const verdictWords: Record<Verdict, Key> = {
  keep: 'verdict.keep',
  watch: 'verdict.watch',
  talk: 'verdict.talk',
  part: 'verdict.part',
};

const FOLD = 'mailcoach.adviceFolded';

function foldedBefore(): boolean {
  try {
    return localStorage.getItem(FOLD) === 'yes';
  } catch {
    return false;
  }
}

/** The advice, in words. Those who share their screen fold it away, and it stays as they left it. */
export function AdviceCard({ summary, go }: { summary: ClientSummary; go: Go }) {
  const { say } = useWords();
  const [folded, setFolded] = useState(foldedBefore);
  const fold = (fold: boolean) => {
    setFolded(fold);
    try {
      localStorage.setItem(FOLD, fold ? 'yes' : 'no');
    } catch {
      // Storage is switched off: the choice lasts as long as the page.
    }
  };
  if (folded) {
    return (
      <section className="advice advice-folded" data-testid="advice-folded">
        <Button appearance="transparent" aria-expanded={false} onClick={() => fold(false)} data-testid="advice-unfold">
          {say('advice.fold')}
        </Button>
      </section>
    );
  }
  const { verdict, reasons } = summary.advice;
  const { title, sentences } = wordsOf(summary.advice, say(verdict ? verdictWords[verdict] : 'verdict.none'));
  return (
    <section
      className={`advice advice-${verdict ?? 'none'}`}
      aria-labelledby="advice-title"
      data-testid="advice"
      data-verdict={verdict ?? 'none'}
    >
      <h2 id="advice-title" data-testid="verdict">
        {title}
      </h2>
      {sentences.map(sentence => (
        <p key={sentence} data-testid="headline">
          {sentence}
        </p>
      ))}
      <p className="advice-foot">
        {reasons.length > 0 && (
          <Link as="button" onClick={() => go({ page: 'why', id: summary.id })} data-testid="why">
            {say('why')}
          </Link>
        )}
        <Link as="button" appearance="subtle" onClick={() => fold(true)} data-testid="advice-fold">
          {say('advice.hide')}
        </Link>
      </p>
    </section>
  );
}

/** A headline longer than this many letters is a sentence, not a title. */
const TITLE = 70;

/** The short word as title, then one or two sentences, the strongest reason first. */
export function wordsOf(advice: Advice, verdict: string): { title: string; sentences: string[] } {
  if (advice.headline.length > TITLE) {
    return { title: verdict, sentences: [advice.headline] };
  }
  return { title: advice.headline || verdict, sentences: advice.reasons.slice(0, 2).map(reason => reason.text) };
}
