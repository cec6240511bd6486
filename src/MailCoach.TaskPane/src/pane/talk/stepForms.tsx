import { Checkbox, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { Channel, ClientReport, TalkReason } from '../../api/contract';
import { daysBetween, today } from '../../words/days';
import { useWords } from '../../words/Words';
import type { Answers } from './answers';
import { NoticeField } from './NoticeField';
import { daysIn } from './remember';
import { channelWords, reasonWords, supportOf } from './steps';

interface FormProps {
  report: ClientReport;
  answers: Answers;
  onAnswer: (some: Partial<Answers>) => void;
  /** The heading that asks. */
  labelId: string;
}

export function ReasonsStep({ report, answers, onAnswer, labelId }: FormProps) {
  const { say } = useWords();
  const choose = (reason: TalkReason, chosen: boolean) =>
    onAnswer({ reasons: chosen ? [...answers.reasons, reason] : answers.reasons.filter(other => other !== reason) });
  return (
    <div role="group" aria-labelledby={labelId} className="choices">
      {(Object.keys(reasonWords) as TalkReason[]).map(reason => {
        const support = supportOf(reason, report);
        const chosen = answers.reasons.includes(reason);
        return (
          <div key={reason}>
            <Checkbox
              label={say(reasonWords[reason])}
              checked={chosen}
              onChange={(_, { checked }) => choose(reason, checked === true)}
              data-testid={`reason-${reason}`}
            />
            {chosen && support !== undefined && <p className="quiet support">{support ?? say('reason.unsupported')}</p>}
          </div>
        );
      })}
    </div>
  );
}

export function CareStep({ answers, onAnswer, labelId }: FormProps) {
  return (
    <Textarea
      resize="vertical"
      rows={5}
      aria-labelledby={labelId}
      value={answers.care}
      onChange={(_, { value }) => onAnswer({ care: value })}
      data-testid="care"
    />
  );
}

export function RequestStep({ answers, onAnswer, labelId }: FormProps) {
  const { say } = useWords();
  return (
    <Textarea
      resize="vertical"
      rows={4}
      aria-labelledby={labelId}
      placeholder={say('step.request.example')}
      value={answers.request}
      onChange={(_, { value }) => onAnswer({ request: value })}
      data-testid="request"
    />
  );
}

/** Two weeks are the least that is kind (Freelancers Union, 2015). */
const LEAST_NOTICE_DAYS = 14;

export function LastDayStep({ report, answers, onAnswer, labelId }: FormProps) {
  const { say, day } = useWords();
  const notice = daysIn(answers.noticeDays) ?? null;
  const days = answers.lastDay ? daysBetween(today(), answers.lastDay) : null;
  return (
    <>
      <Input
        type="date"
        min={today()}
        aria-labelledby={labelId}
        value={answers.lastDay}
        onChange={(_, { value }) => onAnswer({ lastDay: value })}
        data-testid="last-day"
      />
      {days !== null && days >= 0 && (
        <p aria-live="polite" data-testid="last-day-said">
          {say('step.lastDay.days', { day: day(answers.lastDay), count: days })}
        </p>
      )}
      {days !== null && notice !== null && days < notice && (
        <p data-testid="notice-short">{say('step.lastDay.notice', { count: notice })}</p>
      )}
      {days !== null && notice === null && days < LEAST_NOTICE_DAYS && <p>{say('step.lastDay.short')}</p>}
      <NoticeField value={answers.noticeDays} onValue={noticeDays => onAnswer({ noticeDays })} />
      {report.payment.openInvoices > 0 && (
        <p className="quiet">{say('step.lastDay.invoices', { count: report.payment.openInvoices })}</p>
      )}
    </>
  );
}

export function HandoverStep({ answers, onAnswer }: FormProps) {
  const { say } = useWords();
  const { referral } = answers;
  const about = (some: Partial<Answers['referral']>) => onAnswer({ referral: { ...referral, ...some } });
  return (
    <>
      <Field label={say('handover.what')} hint={say('handover.what.hint')}>
        <Textarea
          resize="vertical"
          rows={3}
          value={answers.handover}
          onChange={(_, { value }) => onAnswer({ handover: value })}
          data-testid="handover"
        />
      </Field>
      <Field label={say('referral.name')}>
        <Input value={referral.name} onChange={(_, { value }) => about({ name: value })} data-testid="referral-name" />
      </Field>
      {referral.name && (
        <>
          <Field label={say('referral.contact')}>
            <Input
              value={referral.contact}
              onChange={(_, { value }) => about({ contact: value })}
              data-testid="referral-contact"
            />
          </Field>
          <Field label={say('referral.why')}>
            <Input value={referral.why} onChange={(_, { value }) => about({ why: value })} data-testid="referral-why" />
          </Field>
        </>
      )}
    </>
  );
}

export function ChannelStep({ report, answers, onAnswer, labelId }: FormProps) {
  const { say } = useWords();
  return (
    <>
      <p data-testid="channel-reason">{report.usualChannel.reason}</p>
      <RadioGroup
        aria-labelledby={labelId}
        value={answers.channel ?? ''}
        onChange={(_, { value }) => onAnswer({ channel: value as Channel })}
      >
        {(Object.keys(channelWords) as Channel[]).map(channel => (
          <Radio key={channel} value={channel} label={say(channelWords[channel])} data-testid={`channel-${channel}`} />
        ))}
      </RadioGroup>
      <p className="quiet" aria-live="polite" data-testid="channel-kept">
        {report.usualChannel.channel === null && answers.channel
          ? say('told.remember', { place: say('told.title') })
          : ''}
      </p>
    </>
  );
}
