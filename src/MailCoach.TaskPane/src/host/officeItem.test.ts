import { afterEach, describe, expect, it, vi } from 'vitest';
import { lookAt, type AnyItem } from './officeItem';
import { OfficeQueue } from './OfficeQueue';

const answers = (value: unknown) => ({
  getAsync: (...given: unknown[]) => (given.at(-1) as (result: object) => void)({ status: 'succeeded', value }),
});

/** A mail that is being written, with what the event handlers noted about it. */
function written(noted: string | null): AnyItem {
  const item = {
    subject: answers('Hello'),
    to: answers([{ displayName: 'Tom', emailAddress: 'tom@alpine.example' }]),
    conversationId: null,
    ...(noted === null ? {} : { sessionData: answers(noted) }),
  };
  vi.stubGlobal('Office', {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    context: { mailbox: { item }, requirements: { isSetSupported: () => true } },
  });
  return item as unknown as AnyItem;
}

afterEach(() => vi.unstubAllGlobals());

describe('a mail that is being written', () => {
  it.each([
    ['is an ending where its event saw it begin as one', '{"letter":7}', 'breakup'],
    ['is any mail where nothing was noted', '', null],
    ['is any mail where Outlook keeps no notes', null, null],
  ])('%s', async (_, noted, purpose) => {
    expect(await lookAt(written(noted), 'key', new OfficeQueue())).toMatchObject({ mode: 'compose', purpose });
  });
});
