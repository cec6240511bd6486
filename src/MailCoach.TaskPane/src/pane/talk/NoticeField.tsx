import { Field, Input } from '@fluentui/react-components';
import { useWords } from '../../words/Words';

interface NoticeFieldProps {
  value: string;
  onValue: (value: string) => void;
  onLeave?: () => void;
}

/** The notice that the contract asks for, which no mail tells. */
export function NoticeField({ value, onValue, onLeave }: NoticeFieldProps) {
  const { say } = useWords();
  return (
    <Field label={say('notice')} hint={say('notice.hint')}>
      <Input
        type="number"
        min={0}
        max={365}
        value={value}
        onChange={(_, data) => onValue(data.value)}
        onBlur={onLeave}
        data-testid="notice-days"
      />
    </Field>
  );
}
