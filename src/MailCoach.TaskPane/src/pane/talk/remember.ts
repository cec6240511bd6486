import type { Channel, ClientWord } from '../../api/contract';
import type { Answers } from './answers';

/** What is kept of the owner's word about the client while a letter is prepared. */
export interface Remembered {
  noticeDays: number | null;
  usualChannel: Channel | null;
}

/**
 * The owner's word to keep, null where nothing is new. The usual channel is kept only where mail could not tell it
 * (`told` is null): where it could, choosing another way for one talk says nothing about the others.
 */
export function remember(before: Remembered, answers: Answers, told: Channel | null): ClientWord | null {
  const days = daysIn(answers.noticeDays);
  const word: ClientWord = {
    ...(days !== undefined && days !== before.noticeDays ? { noticeDays: days } : {}),
    ...(told === null && answers.channel && answers.channel !== before.usualChannel
      ? { usualChannel: answers.channel }
      : {}),
  };
  return Object.keys(word).length > 0 ? word : null;
}

/** The longest notice the server takes. */
const MOST_DAYS = 365;

/** Days as they were typed: null for none, undefined for what is no number of days. */
export function daysIn(text: string): number | null | undefined {
  const typed = text.trim();
  const days = Number(typed);
  return typed === '' ? null : Number.isInteger(days) && days >= 0 && days <= MOST_DAYS ? days : undefined;
}
