import { Button, Field, Input, Select, Switch, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preferences } from '../../api/contract';
import { LANGUAGES } from '../../words/languages';
import { useWords } from '../../words/Words';
import { ImportInvoices } from '../invoices/ImportInvoices';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { SubPage } from '../parts/SubPage';
import { Trouble } from '../states/Trouble';
import { Waiting } from '../states/Waiting';
import { useLoad } from '../useLoad';
import { CalendarAccess } from './CalendarAccess';
import { Muted } from './Muted';
import { WorkingDays } from './WorkingDays';

/** How the owner works, and what they do not want to hear about. */
export default function SettingsPage({ onBack }: { onBack: () => void }) {
  const { api } = usePane();
  const { say } = useWords();
  const loaded = useLoad('preferences', signal => api.preferences(signal));
  if (loaded.state === 'failed') {
    return <Trouble error={loaded.error} onRetry={loaded.reload} />;
  }
  return (
    <SubPage title={say('settings.title')} testId="settings-page" onBack={onBack}>
      {loaded.state === 'loading' ? <Waiting /> : <Settings first={loaded.value} />}
      <CalendarAccess />
      <section className="reason">
        <h2>{say('import.title')}</h2>
        <ImportInvoices onImported={() => undefined} />
      </section>
    </SubPage>
  );
}

function Settings({ first }: { first: Preferences }) {
  const { api } = usePane();
  const { say, locale } = useWords();
  const [said, setSaid] = useState(first);
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const change = (part: Partial<Preferences>) => {
    setSaved(false);
    setSaid(old => ({ ...old, ...part }));
  };
  const save = () => {
    setError(null);
    void api.setPreferences(said).then(
      kept => {
        setSaid(kept);
        setSaved(true);
      },
      reason => setError(reason),
    );
  };
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <div className="settings">
      <Field label={say('settings.language')}>
        <Select value={said.language} onChange={(_, { value }) => change({ language: value })} data-testid="language">
          {LANGUAGES.map(code => (
            <option key={code} value={code}>
              {names.of(code) ?? code}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('settings.timeZone')}>
        <Select value={said.timeZone} onChange={(_, { value }) => change({ timeZone: value })} data-testid="time-zone">
          {[...new Set([said.timeZone, ...Intl.supportedValuesOf('timeZone')])].map(zone => (
            <option key={zone}>{zone}</option>
          ))}
        </Select>
      </Field>
      <WorkingDays days={said.workingDays} onChange={workingDays => change({ workingDays })} />
      <div className="beside">
        <Field label={say('settings.workStart')}>
          <Input
            type="time"
            value={said.workStart}
            onChange={(_, { value }) => change({ workStart: value })}
            data-testid="work-start"
          />
        </Field>
        <Field label={say('settings.workEnd')}>
          <Input
            type="time"
            value={said.workEnd}
            onChange={(_, { value }) => change({ workEnd: value })}
            data-testid="work-end"
          />
        </Field>
      </div>
      <Field label={say('differently.term')}>
        <Input
          type="number"
          min={0}
          max={365}
          value={String(said.paymentTermDays)}
          onChange={(_, { value }) => change({ paymentTermDays: Number(value) })}
          data-testid="terms"
        />
      </Field>
      <Field label={say('settings.addresses')} hint={say('settings.addresses.hint')}>
        <Textarea
          value={said.ownAddresses.join('\n')}
          onChange={(_, { value }) => change({ ownAddresses: value.split('\n') })}
          onBlur={() => change({ ownAddresses: said.ownAddresses.map(one => one.trim()).filter(Boolean) })}
          data-testid="addresses"
        />
      </Field>
      <Field label={say('settings.retention')} hint={say('settings.retention.hint')}>
        <Input
          type="number"
          min={1}
          max={600}
          value={said.retentionMonths?.toString() ?? ''}
          onChange={(_, { value }) => change({ retentionMonths: value === '' ? null : Number(value) })}
          data-testid="retention"
        />
      </Field>
      <Switch
        label={say('settings.alerts')}
        checked={said.alerts}
        onChange={(_, { checked }) => change({ alerts: checked })}
        data-testid="alerts"
      />
      <Muted said={said} onChange={change} />
      <Button appearance="primary" onClick={save} data-testid="settings-save">
        {say('save')}
      </Button>
      <p role="status" className="quiet">
        {saved && <span data-testid="settings-saved">{say('settings.saved')}</span>}
      </p>
      <Problem error={error} />
    </div>
  );
}
