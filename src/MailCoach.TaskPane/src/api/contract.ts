/** The REST contract, as the pane reads it. Instants are RFC 3339 UTC, dates `yyyy-MM-dd`, unknown is null. */
export type Instant = string;
export type PlainDate = string;

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Me {
  mode: 'Local' | 'Personal' | 'Service' | 'local' | 'personal' | 'service';
  name: string;
  addresses: string[];
  syncedAt: Instant | null;
  sync: Sync | null;
}

export interface Sync {
  id: string;
  state: 'running' | 'succeeded' | 'failed' | 'needsSignIn';
  startedAt: Instant;
  finishedAt: Instant | null;
  foldersDone: number;
  foldersTotal: number;
  messagesRead: number;
  messagesChanged: number;
  graphRequests: number;
  problem: Problem | string | null;
}

export interface Evidence {
  messageId: string;
  conversationId: string;
  subject: string;
  at: Instant;
  webLink: string;
}

export interface Reason {
  text: string;
  evidence: Evidence[];
}

export type Confidence = 'none' | 'low' | 'medium' | 'high';

/** What only the owner can answer. */
export interface Question {
  kind: 'paidOn' | 'terms' | 'howTheyPay' | 'lump';
  text: string;
  invoiceIds: string[];
}

export interface PaymentStanding {
  isSlowPayer: boolean;
  score: number | null;
  paidInvoices: number;
  openInvoices: number;
  overdueInvoices: number;
  unseenInvoices: number;
  averageDaysToPay: number | null;
  averageDaysLate: number | null;
  lateShare: number | null;
  chanceNextLate: number;
  expectedDaysToPay: number | null;
  trend: 'faster' | 'steady' | 'slower' | null;
  confidence: Confidence;
  reasons: Reason[];
  questions: Question[];
}

export type StressLevel = 'calm' | 'busy' | 'tense' | 'stressful';

export interface StressSignal {
  name: string;
  value: number;
  baseline: number;
  points: number;
  explanation: string;
}

export interface StressStanding {
  isStressful: boolean;
  score: number | null;
  level: StressLevel | null;
  confidence: Confidence;
  signals: StressSignal[];
  reasons: Reason[];
}

export type Verdict = 'keep' | 'watch' | 'talk' | 'part';

export interface Advice {
  verdict: Verdict | null;
  headline: string;
  reasons: Reason[];
}

export type ClientState = 'current' | 'parted' | 'notClient';

export interface ClientSummary {
  id: string;
  name: string;
  addresses: string[];
  isClient: boolean;
  state: ClientState;
  lastMessageAt: Instant;
  payment: PaymentStanding;
  stress: StressStanding;
  advice: Advice;
}

export interface Person {
  address: string;
  name: string;
  role: 'work' | 'accounts' | 'boss';
  stress: { score: number | null; level: StressLevel | null };
}

export type Channel = 'email' | 'phone' | 'videoCall' | 'inPerson';

export interface PaidInvoice {
  invoiceId: string;
  number: string | null;
  sentOn: PlainDate | null;
  dueOn: PlainDate | null;
  paidOn: PlainDate | null;
  daysLate: number | null;
}

export interface StressWeek {
  week: string;
  score: number | null;
  messagesIn: number;
  outOfHours: number;
  evidence: Evidence[];
}

/** The owner's answers, 0 (not at all) to 4 (very well). */
export interface FitAnswers {
  communication: number | null;
  vision: number | null;
  scope: number | null;
  note: string | null;
}

export interface ClientWord {
  name?: string | null;
  isClient?: boolean | null;
  paymentTermDays?: number | null;
  noticeDays?: number | null;
  paysFine?: boolean | null;
  usualChannel?: Channel | null;
  language?: string | null;
  careful?: boolean | null;
  alerts?: boolean | null;
}

export interface Talk {
  id: string;
  kind: 'raise' | 'end';
  saidOn: PlainDate;
  channel: Channel;
  howTaken?: number | null;
  lastDay?: PlainDate | null;
}

export interface Ending {
  saidOn: PlainDate;
  lastDay: PlainDate | null;
  acknowledgedAt: Instant | null;
  finalInvoiceId: string | null;
  reopened: Reason[];
  nextStep: string;
}

export interface ClientReport extends ClientSummary {
  asOf: PlainDate;
  syncedAt: Instant | null;
  firstMessageAt: Instant | null;
  messagesIn: number;
  messagesOut: number;
  people: Person[];
  usualChannel: { channel: Channel | null; reason: string };
  paymentHistory: PaidInvoice[];
  stressByWeek: StressWeek[];
  shareOfInvoices: number | null;
  mailsPerInvoice: number | null;
  cost: { outOfHoursMails: number; creditDays: number | null; reminders: number };
  said: ClientWord;
  fit: (FitAnswers & { reasons?: Reason[] }) | null;
  talks: Talk[];
  ending: Ending | null;
  introducedBy: string | { id: string; name: string } | null;
}

export type InvoiceStatus = 'open' | 'overdue' | 'paid' | 'partPaid' | 'unseen' | 'void';

export interface InvoiceEvidence {
  kind: 'invoice' | 'reminder' | 'payment' | 'receipt' | 'correction' | 'owner';
  at: Instant;
  messageId: string | null;
  webLink: string | null;
}

export interface Invoice {
  id: string;
  number: string | null;
  subject: string | null;
  sentOn: PlainDate | null;
  sentAt: Instant | null;
  dueOn: PlainDate | null;
  paidOn: PlainDate | null;
  paidAt: Instant | null;
  amount: number | null;
  currency: string | null;
  status: InvoiceStatus;
  daysToPay: number | null;
  daysLate: number | null;
  reminders: number;
  source: 'mail' | 'import' | 'owner';
  evidence: InvoiceEvidence[];
}

export interface InvoiceWord {
  paidOn?: PlainDate | null;
  dueOn?: PlainDate | null;
  status?: InvoiceStatus | null;
  number?: string | null;
}

export interface CheckIn {
  id: string;
  dread: number;
  about: 'mail' | 'call' | 'meeting' | null;
  at: Instant;
  conversationId: string | null;
}

export interface Lookup {
  client: ClientSummary;
  message?: unknown;
  thread?: unknown;
}

export type NotFoundReason = 'notAClient' | 'unknown' | 'notReadYet';

export type TalkReason = 'direction' | 'capacity' | 'fit' | 'payment' | 'scope' | 'stress';
export type TalkIntent = 'end' | 'raise';
export type Tone = 'warm' | 'plain' | 'formal';

export interface DraftRequest {
  intent: TalkIntent;
  reasons: TalkReason[];
  lastDay?: PlainDate;
  request?: string;
  since?: PlainDate;
  tone?: Tone;
  language?: string;
  channel?: Channel;
  care?: string;
  handover?: string[];
  referral?: { name: string; contact?: string; why?: string };
  finalInvoice?: { number?: string; amount?: string; dueOn?: PlainDate };
  senderName?: string;
  recipientName?: string;
}

export type SentencePurpose =
  | 'greeting'
  | 'care'
  | 'observation'
  | 'feeling'
  | 'need'
  | 'request'
  | 'ending'
  | 'nextStep'
  | 'referral'
  | 'money'
  | 'thanks'
  | 'closing';

export type SentenceSource = 'owner' | 'metadata' | 'wording';

export interface DraftSentence {
  text: string;
  purpose: SentencePurpose;
  source: SentenceSource;
}

export interface TalkScript {
  opening: string;
  points: string[];
  ifTheySay: { they: string; you: string }[];
  confirmation: { subject: string; text: string; html: string };
  ics: string;
}

export interface Draft {
  channel: Channel;
  language: string;
  subject: string;
  text: string;
  html: string;
  sentences: DraftSentence[];
  gaps: { field: string; question: string }[];
  talk: TalkScript | null;
  check: CheckResult;
}

export type CheckPurpose = 'breakup' | 'raise' | 'reply';

export interface CheckRequest {
  text: string;
  language?: string;
  purpose: CheckPurpose;
  format?: 'text' | 'html';
}

/** `start` and `length` count UTF-16 units of the text as sent; what is about the whole text has length 0. */
export interface Finding {
  rule: string;
  severity: 'error' | 'warning' | 'hint';
  start: number;
  length: number;
  text: string;
  message: string;
  suggestions: string[];
}

export interface CheckResult {
  language: string;
  findings: Finding[];
}

/** What a file of invoices did to the ledger. */
export interface Imported {
  added: number;
  changed: number;
  unchanged: number;
}

export interface Preferences {
  timeZone: string;
  workingDays: string[];
  workStart: string;
  workEnd: string;
  paymentTermDays: number;
  language: string;
  homeLanguages: string[];
  ownAddresses: string[];
  mutedRules: string[];
  mutedPhrases: { language: string; phrase: string }[];
  alerts: boolean;
  retentionMonths: number | null;
}

export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: Record<string, string[]>;
  reason?: NotFoundReason;
  id?: string;
  traceId?: string;
}
