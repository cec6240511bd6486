/**
 * The REST contract, as the pane reads it: the names of docs/openapi.json, from which the types are made
 * (`tests/openapi/renew.sh`). Instants are RFC 3339 UTC, dates `yyyy-MM-dd`, unknown is null.
 */
import type { components } from './openapi';

type Shapes = components['schemas'];

export type PlainDate = string;

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type Me = Shapes['Me'];
export type Sync = Shapes['Sync'];
export type Preferences = Shapes['Preferences'];
export type WorkingDay = Shapes['DayOfWeek'];
export type Problem = Partial<Shapes['Problem']>;
export type NotFoundReason = NonNullable<Problem['reason']>;

export type ClientState = Shapes['ClientState'];
export type ClientSummary = Shapes['ClientSummary'];
export type ClientReport = Shapes['ClientReport'];
export type ClientWord = Shapes['ClientWord'];
export type Lookup = Shapes['Lookup'];
export type Advice = Shapes['Advice'];
export type Verdict = Shapes['Verdict'];
export type Evidence = Shapes['Evidence'];
export type Reason = Shapes['Reason'];
export type StressLevel = Shapes['StressLevel'];
export type StressWeek = Shapes['Week'];
export type ThreadSummary = Shapes['ThreadSummary'];
export type ThreadReport = Shapes['ThreadReport'];
export type WaitingOn = Shapes['WaitingOn'];
export type CheckIn = Shapes['CheckIn'];
export type CheckInRequest = Shapes['CheckInRequest'];
export type CheckInAbout = Shapes['CheckInAbout'];
export type FitAnswers = Shapes['FitAnswers'];
export type Talk = Shapes['Talk'];
export type TalkRequest = Shapes['TalkRequest'];
export type TalkPatch = Shapes['TalkPatch'];
export type Ending = Shapes['Ending'];

export type PaymentStanding = Shapes['PaymentStanding'];
export type PaidInvoice = Shapes['PaymentPoint'];
export type Question = Shapes['Question'];
export type Invoice = Shapes['Invoice'];
export type InvoiceStatus = Shapes['InvoiceStatus'];
export type InvoiceEvidence = Shapes['InvoiceEvidence'];
export type InvoiceWord = Shapes['InvoiceWord'];
export type Imported = Shapes['Import'];

export type Channel = Shapes['Channel'];
export type TalkReason = Shapes['TalkReason'];
export type TalkIntent = Shapes['TalkIntent'];
export type Tone = Shapes['Tone'];
export type DraftRequest = Shapes['DraftRequest'];
export type Draft = Shapes['Draft'];
export type DraftSentence = Shapes['DraftSentence'];
export type SentencePurpose = Shapes['SentencePurpose'];
export type SentenceSource = Shapes['SentenceSource'];
export type TalkScript = Shapes['TalkScript'];
export type CheckPurpose = Shapes['CheckPurpose'];
export type CheckRequest = Shapes['CheckRequest'];
export type CheckResult = Shapes['CheckResult'];
export type Finding = Shapes['Finding'];
