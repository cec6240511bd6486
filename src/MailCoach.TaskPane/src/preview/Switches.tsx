import { Select, Switch } from '@fluentui/react-components';
import type { Surroundings } from '../host/MailHost';
import { LANGUAGES, languageOf } from '../words/languages';
import { useWords } from '../words/Words';

const WIDTHS = [320, 400, 520];

interface SwitchesProps {
  surroundings: Surroundings;
  width: number;
  onSurroundings: (surroundings: Surroundings) => void;
  onWidth: (width: number) => void;
}

/** Theme, language (and with it direction) and pane width, to see the pane as others do. */
export function Switches({ surroundings, width, onSurroundings, onWidth }: SwitchesProps) {
  const { say } = useWords();
  return (
    <div className="switches">
      <Switch
        label={say('preview.dark')}
        checked={surroundings.dark}
        onChange={(_, { checked }) => onSurroundings({ ...surroundings, dark: checked })}
        data-testid="switch-theme"
      />
      <label>
        {say('preview.language')}
        <Select
          size="small"
          value={languageOf(surroundings.locale)}
          onChange={(_, { value }) => onSurroundings({ ...surroundings, locale: value })}
          data-testid="switch-language"
        >
          {LANGUAGES.map(language => (
            <option key={language} value={language} lang={language}>
              {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
            </option>
          ))}
        </Select>
      </label>
      <label>
        {say('preview.width')}
        <Select
          size="small"
          value={String(width)}
          onChange={(_, { value }) => onWidth(Number(value))}
          data-testid="switch-width"
        >
          {WIDTHS.map(pixels => (
            <option key={pixels} value={pixels}>
              {pixels}
            </option>
          ))}
        </Select>
      </label>
    </div>
  );
}
