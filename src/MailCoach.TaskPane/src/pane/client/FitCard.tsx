import type { ClientReport, FitAnswers } from '../../api/contract';
import type { Key } from '../../words/languages';
import { useWords, type Words } from '../../words/Words';
import { Card } from '../parts/Card';
import { More } from '../parts/More';
import type { Go } from '../Place';

/** Answers up to this (0 not at all, 4 very well) are worth a word. */
const POOR = 1;

const poorWords: Record<'communication' | 'vision' | 'scope', Key> = {
  communication: 'fit.poor.communication',
  vision: 'fit.poor.vision',
  scope: 'fit.poor.scope',
};

export function FitCard({ report, go }: { report: ClientReport; go: Go }) {
  const words = useWords();
  return (
    <Card title={words.say('fit.title')} testId="fit">
      <More testId="fit-more" onClick={() => go({ page: 'fit', id: report.id })}>
        {answered(report.fit, words)}
      </More>
    </Card>
  );
}

function answered(fit: ClientReport['fit'], { say, list }: Words): string {
  const keys = ['communication', 'vision', 'scope'] as const;
  if (!fit || keys.every(key => (fit as FitAnswers)[key] === null)) {
    return say('fit.ask');
  }
  const poor = keys.filter(key => (fit[key] ?? 4) <= POOR).map(key => say(poorWords[key]));
  return poor.length > 0 ? say('fit.said', { what: list(poor) }) : say('fit.good');
}
