import { Field, Select } from '@fluentui/react-components';
import type { Tone } from '../../api/contract';
import { LANGUAGES, languageOf, type Key } from '../../words/languages';
import { useWords } from '../../words/Words';
import type { Answers } from './answers';

const toneWords: Record<Tone, Key> = { warm: 'tone.warm', plain: 'tone.plain', formal: 'tone.formal' };

interface ToneAndLanguageProps {
  answers: Answers;
  writing: boolean;
  onChange: (answers: Answers) => void;
}

export function ToneAndLanguage({ answers, writing, onChange }: ToneAndLanguageProps) {
  const { say, locale } = useWords();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <details className="differently" data-testid="tone-and-language">
      <summary>{say('letter.toneAndLanguage')}</summary>
      <Field label={say('letter.tone')} size="small">
        <Select
          disabled={writing}
          value={answers.tone}
          onChange={(_, { value }) => onChange({ ...answers, tone: value as Tone })}
          data-testid="tone"
        >
          {(Object.keys(toneWords) as Tone[]).map(tone => (
            <option key={tone} value={tone}>
              {say(toneWords[tone])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('letter.language')} size="small">
        <Select
          disabled={writing}
          value={languageOf(answers.language)}
          onChange={(_, { value }) => onChange({ ...answers, language: value })}
          data-testid="letter-language"
        >
          {LANGUAGES.map(language => (
            <option key={language} value={language}>
              {names.of(language)}
            </option>
          ))}
        </Select>
      </Field>
    </details>
  );
}
