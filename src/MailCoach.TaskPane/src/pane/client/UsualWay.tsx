import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Channel, ClientReport, ClientWord } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { NoticeField } from '../talk/NoticeField';
import { daysIn } from '../talk/remember';
import { channelWords } from '../talk/steps';

/** What no mail tells: how the two mostly speak, and what their contract asks for. */
export function UsualWay({ report, onChanged }: { report: ClientReport; onChanged: (report: ClientReport) => void }) {
  const { api } = usePane();
  const { say } = useWords();
  const [notice, setNotice] = useState(report.said.noticeDays?.toString() ?? '');
  const [error, setError] = useState<unknown>(null);
  const said = report.said.usualChannel ?? null;
  const tell = (word: ClientWord) => {
    setError(null);
    void api.say(report.id, word).then(onChanged, setError);
  };
  const keepNotice = () => {
    const noticeDays = daysIn(notice);
    if (noticeDays !== undefined && noticeDays !== (report.said.noticeDays ?? null)) {
      tell({ noticeDays });
    }
  };
  return (
    <section className="reason usual-way" data-testid="usual-way">
      <Field label={say('told.channel')} hint={report.usualChannel.reason}>
        <RadioGroup value={said ?? ''} onChange={(_, { value }) => tell({ usualChannel: value as Channel })}>
          {(Object.keys(channelWords) as Channel[]).map(channel => (
            <Radio key={channel} value={channel} label={say(channelWords[channel])} data-testid={`usual-${channel}`} />
          ))}
        </RadioGroup>
      </Field>
      {said && (
        <Button size="small" onClick={() => tell({ usualChannel: null })} data-testid="usual-take-back">
          {say('invoice.takeBack')}
        </Button>
      )}
      <NoticeField value={notice} onValue={setNotice} onLeave={keepNotice} />
      <Problem error={error} />
    </section>
  );
}
