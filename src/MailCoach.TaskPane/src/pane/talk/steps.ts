import type { Channel, ClientReport, TalkIntent, TalkReason } from '../../api/contract';
import type { Key } from '../../words/languages';

export type StepName = 'vent' | 'reasons' | 'care' | 'request' | 'lastDay' | 'handover' | 'channel';

const steps: Record<TalkIntent, StepName[]> = {
  end: ['vent', 'reasons', 'care', 'lastDay', 'handover', 'channel'],
  raise: ['vent', 'reasons', 'request', 'channel'],
};

export const stepsOf = (intent: TalkIntent): StepName[] => steps[intent];

/** The question of each step, and what it is for. */
export const questions: Record<StepName, { ask: Key; why: Key }> = {
  vent: { ask: 'step.vent', why: 'step.vent.why' },
  reasons: { ask: 'step.reasons', why: 'step.reasons.why' },
  care: { ask: 'step.care', why: 'step.care.why' },
  request: { ask: 'step.request', why: 'step.request.why' },
  lastDay: { ask: 'step.lastDay', why: 'step.lastDay.why' },
  handover: { ask: 'step.handover', why: 'step.handover.why' },
  channel: { ask: 'step.channel', why: 'step.channel.why' },
};

export const reasonWords: Record<TalkReason, Key> = {
  direction: 'reason.direction',
  capacity: 'reason.capacity',
  fit: 'reason.fit',
  payment: 'reason.payment',
  scope: 'reason.scope',
  stress: 'reason.stress',
};

export const channelWords: Record<Channel, Key> = {
  email: 'channel.email',
  phone: 'channel.phone',
  videoCall: 'channel.videoCall',
  inPerson: 'channel.inPerson',
};

/** What the mails say to a reason: a sentence where they support it, null where they do not, undefined where they cannot tell. */
export function supportOf(reason: TalkReason, report: ClientReport): string | null | undefined {
  switch (reason) {
    case 'payment':
      return report.payment.isSlowPayer ? (report.payment.reasons[0]?.text ?? null) : null;
    case 'stress':
      return report.stress.isStressful ? (report.stress.reasons[0]?.text ?? null) : null;
    default:
      return undefined;
  }
}
