import { Button, Switch } from '@fluentui/react-components';
import type { Preferences } from '../../api/contract';
import type { Key } from '../../words/languages';
import { useWords } from '../../words/Words';

/** Every rule of the checker, by its name in the contract. */
const RULES: Record<string, Key> = {
  adversative: 'rule.adversative',
  blame: 'rule.blame',
  insult: 'rule.insult',
  threat: 'rule.threat',
  shouting: 'rule.shouting',
  'over-apology': 'rule.over-apology',
  'unclear-ending': 'rule.unclear-ending',
  'open-door': 'rule.open-door',
  'missing-care': 'rule.missing-care',
  'missing-i-statement': 'rule.missing-i-statement',
  'missing-next-step': 'rule.missing-next-step',
  'missing-request': 'rule.missing-request',
};

interface MutedProps {
  said: Preferences;
  onChange: (part: Partial<Preferences>) => void;
}

/** What the checker speaks up about; a rule or a word that was switched off can be heard again. */
export function Muted({ said, onChange }: MutedProps) {
  const { say } = useWords();
  return (
    <details className="differently" data-testid="muted">
      <summary>{say('settings.rules')}</summary>
      {Object.entries(RULES).map(([rule, key]) => (
        <Switch
          key={rule}
          label={say(key)}
          checked={!said.mutedRules.includes(rule)}
          onChange={(_, { checked }) =>
            onChange({ mutedRules: [...said.mutedRules.filter(one => one !== rule), ...(checked ? [] : [rule])] })
          }
          data-testid={`rule-${rule}`}
        />
      ))}
      {said.mutedPhrases.length > 0 && <p>{say('settings.mutedPhrases')}</p>}
      <ul className="plain">
        {said.mutedPhrases.map(muted => (
          <li key={`${muted.language} ${muted.phrase}`} className="beside">
            <q lang={muted.language} dir="auto">
              {muted.phrase}
            </q>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => onChange({ mutedPhrases: said.mutedPhrases.filter(one => one !== muted) })}
            >
              {say('settings.hearAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
