import type { Channel, ClientReport, DraftRequest, PlainDate, TalkIntent, TalkReason, Tone } from '../../api/contract';
import type { Address } from '../../host/MailHost';
import { daysAfter, today } from '../../words/days';

/** What the owner has answered so far. It lives in the page only. */
export interface Answers {
  intent: TalkIntent;
  reasons: TalkReason[];
  care: string;
  request: string;
  lastDay: PlainDate;
  handover: string;
  referral: { name: string; contact: string; why: string };
  channel: Channel | null;
  tone: Tone;
  language: string;
  since: PlainDate;
  recipientName: string;
  senderName: string;
  /** As it was typed; the owner's word about the contract and no part of the letter. */
  noticeDays: string;
  finalInvoice: { number: string; amount: string; dueOn: PlainDate };
}

/** A month is better than two weeks (Freelancers Union); the contract's notice wins where it is longer. */
const KIND_NOTICE_DAYS = 30;

export function firstAnswers(report: ClientReport, intent: TalkIntent, language: string, owner: string): Answers {
  return {
    intent,
    reasons: [],
    care: '',
    request: '',
    lastDay: daysAfter(today(), Math.max(KIND_NOTICE_DAYS, report.said.noticeDays ?? 0)),
    handover: '',
    referral: { name: '', contact: '', why: '' },
    channel: report.usualChannel.channel,
    tone: 'warm',
    language: report.said.language ?? language,
    since: '',
    recipientName: recipientOf(report).name.split(' ')[0] ?? '',
    senderName: owner,
    noticeDays: report.said.noticeDays?.toString() ?? '',
    finalInvoice: { number: '', amount: '', dueOn: '' },
  };
}

/** Only what was answered is sent. */
export function requestOf(answers: Answers): DraftRequest {
  const ending = answers.intent === 'end';
  const handover = answers.handover
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  return {
    intent: answers.intent,
    reasons: answers.reasons,
    tone: answers.tone,
    language: answers.language,
    ...(answers.channel ? { channel: answers.channel } : {}),
    ...given('care', answers.care),
    ...given('senderName', answers.senderName),
    ...given('recipientName', answers.recipientName),
    ...given('since', answers.since),
    ...(ending ? given('lastDay', answers.lastDay) : given('request', answers.request)),
    ...(ending && handover.length > 0 ? { handover } : {}),
    ...(ending && answers.referral.name.trim() ? { referral: filled(answers.referral) } : {}),
    ...(Object.values(answers.finalInvoice).some(Boolean) ? { finalInvoice: filled(answers.finalInvoice) } : {}),
  };
}

const given = <K extends string>(key: K, value: string) =>
  (value.trim() ? { [key]: value.trim() } : {}) as Partial<Record<K, string>>;

const filled = <T extends Record<string, string>>(some: T): T =>
  Object.fromEntries(Object.entries(some).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : []))) as T;

/** How it was said, as far as the owner has shown it: the way they chose, or a letter that was taken along. */
export const howSaid = (answers: Answers, letterTaken: boolean): Channel | null =>
  answers.channel ?? (letterTaken ? 'email' : null);

/** The person one works with, never the accounts desk. */
export function recipientOf(report: ClientReport): Address {
  const person = report.people.find(someone => someone.role !== 'accounts') ?? report.people[0];
  return { name: person?.name ?? '', address: person?.address ?? report.addresses[0] ?? '' };
}
