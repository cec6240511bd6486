import { Button } from '@fluentui/react-components';
import type { Finding } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';

interface FindingCardProps {
  findings: Finding[];
  active: Finding | null;
  onNext: (finding: Finding) => void;
  onUse: (finding: Finding, wording: string) => void;
  onWaveAside: (finding: Finding) => void;
  /** Of the text; null while it is not known. */
  language: string | null;
}

/** One suggestion at a time, the rest counted. */
export function FindingCard({ findings, active, onNext, onUse, onWaveAside, language }: FindingCardProps) {
  const { say } = useWords();
  const shown = active ?? findings[0];
  const rest = findings.length - 1;
  return (
    <div aria-live="polite" className="finding-room">
      {shown && (
        <section className="finding" data-testid="finding" data-rule={shown.rule}>
          <p>
            {shown.length > 0 && !shown.message.includes(shown.text) && (
              <q lang="" dir="auto">
                {shown.text}
              </q>
            )}{' '}
            {shown.message}
          </p>
          <div className="finding-ways">
            {shown.length > 0 &&
              shown.suggestions.map(wording => (
                <Button key={wording} size="small" onClick={() => onUse(shown, wording)} data-testid="finding-use">
                  {wording === '' ? say('finding.remove') : say('finding.use', { wording })}
                </Button>
              ))}
            <Button size="small" appearance="subtle" onClick={() => onWaveAside(shown)} data-testid="finding-leave">
              {say('finding.leave')}
            </Button>
            {shown.length > 0 && language && (
              <Mute finding={shown} language={language} onMuted={() => onWaveAside(shown)} />
            )}
            {rest > 0 && (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => onNext(findings[(findings.indexOf(shown) + 1) % findings.length]!)}
                data-testid="finding-next"
              >
                {say('finding.rest', { count: rest })}
              </Button>
            )}
          </div>
          {shown.length === 0 &&
            shown.suggestions.map(wording => (
              <p key={wording} className="quiet">
                {wording}
              </p>
            ))}
        </section>
      )}
    </div>
  );
}

/** The owner's word about a phrase: it is never mentioned again, and the settings can bring it back. */
function Mute({ finding, language, onMuted }: { finding: Finding; language: string; onMuted: () => void }) {
  const { api } = usePane();
  const { say } = useWords();
  const mute = async () => {
    const said = await api.preferences();
    const phrase = finding.text.toLowerCase();
    await api.setPreferences({
      ...said,
      mutedPhrases: [...said.mutedPhrases, { language: language.slice(0, 2), phrase }],
    });
  };
  return (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => void mute().then(onMuted, () => undefined)}
      data-testid="finding-mute"
    >
      {say('finding.mute')}
    </Button>
  );
}
