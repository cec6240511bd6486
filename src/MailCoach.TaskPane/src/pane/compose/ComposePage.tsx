import { useEffect, useState } from 'react';
import type { CheckPurpose, ClientSummary, Finding } from '../../api/contract';
import type { MailItem, OwnWords } from '../../host/MailHost';
import { useWords } from '../../words/Words';
import { FindingCard } from '../letter/FindingCard';
import { useLineCheck } from '../letter/useLineCheck';
import { useCheck } from '../letter/useCheck';
import { usePane } from '../PaneContext';
import { useLoad } from '../useLoad';
import { LateHint } from './LateHint';

/** Beside a mail being written: silent until a word may work against the one who writes. */
export default function ComposePage({ item }: { item: MailItem }) {
  const { host } = usePane();
  const { say } = useWords();
  const [words, setWords] = useState<OwnWords | null>({ text: '' });
  const [chosen, setChosen] = useState<Finding | null>(null);
  const [stuck, setStuck] = useState(false);
  useEffect(() => {
    void host.ownWords().then(setWords);
    return host.onOwnWordsChanged(setWords);
  }, [host]);
  const client = useRecipient(item);
  const { findings, settled, waveAside, language } = useWritten(words?.text ?? '', item.purpose ?? 'reply');
  const active = findings.find(finding => finding === chosen) ?? findings[0] ?? null;
  const use = (finding: Finding, wording: string) => {
    setStuck(false);
    void host.replaceWords(finding.start, finding.text, wording).then(done => setStuck(!done));
  };
  return (
    <main className="compose" data-testid="compose-page" data-purpose={item.purpose ?? 'reply'}>
      <header className="home-head">
        <h1 data-testid="compose-to">{client ? say('compose.to', { name: client.name }) : say('compose.title')}</h1>
        <p className="quiet">{say(words === null ? 'compose.unclear' : 'compose.why')}</p>
      </header>
      {client && <LateHint client={client} />}
      <FindingCard
        findings={findings}
        active={active}
        onNext={setChosen}
        onUse={use}
        onWaveAside={waveAside}
        language={language}
      />
      {stuck && (
        <p role="status" className="problem">
          {say('compose.byHand')}
        </p>
      )}
      {settled && findings.length === 0 && words !== null && words.text.trim() !== '' && (
        <p className="quiet all-well" role="status" data-testid="compose-well">
          {say('compose.well')}
        </p>
      )}
    </main>
  );
}

/** A letter is read as a whole, for what it lacks; of any other mail only the lines that are new are sent. */
function useWritten(text: string, purpose: CheckPurpose) {
  const asMail = purpose === 'reply';
  const lines = useLineCheck(asMail ? text : '', purpose);
  const letter = useCheck(asMail ? '' : text, purpose, null);
  return asMail ? lines : letter;
}

/** The client the mail goes to; nobody where several people stand in the To line. */
function useRecipient(item: MailItem): ClientSummary | null {
  const { api } = usePane();
  const address = item.to.length === 1 ? item.to[0]!.address : null;
  const found = useLoad(`to ${address}`, async signal =>
    address ? (await api.lookup({ address }, signal)).client : null,
  );
  return found.value ?? null;
}
