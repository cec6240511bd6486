import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientSummary, Preferences } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { useLoad } from '../useLoad';
import { isAfterHours, nextMorning } from './hours';

/** To a client marked tense, after hours: an answer at midnight teaches them to write at midnight. */
export function LateHint({ client }: { client: ClientSummary }) {
  const { api, host } = usePane();
  const { say, moment } = useWords();
  const [sent, setSent] = useState<string | null>(null);
  const preferences = useLoad<Preferences | null>('hours', api.preferences);
  const tense = client.stress.level === 'tense' || client.stress.level === 'stressful';
  if (!tense || !preferences.value || !isAfterHours(new Date(), preferences.value)) {
    return null;
  }
  const at = nextMorning(new Date(), preferences.value);
  const later = () => void host.sendLater?.(at).then(handed => handed === 'done' && setSent(at.toISOString()));
  return (
    <section className="finding" data-testid="late-hint">
      <p>{sent ? say('late.done', { at: moment(sent) }) : say('late.why')}</p>
      {host.sendLater && !sent && (
        <Button size="small" onClick={later} data-testid="send-later">
          {say('late.send', { at: moment(at.toISOString()) })}
        </Button>
      )}
    </section>
  );
}
