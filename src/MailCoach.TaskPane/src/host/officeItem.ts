import { readMarks } from '../events/marks';
import type { Address, MailItem } from './MailHost';
import type { OfficeQueue } from './OfficeQueue';

export type AnyItem = NonNullable<typeof Office.context.mailbox.item>;

/** Graph writes `-` and `_` where Office.js writes `/` and `+`. */
export const graphConversation = (id: string | null | undefined): string | null =>
  id ? id.replaceAll('/', '-').replaceAll('+', '_') : null;

const address = (person: Office.EmailAddressDetails): Address => ({
  name: person.displayName,
  address: person.emailAddress,
});

/** In compose the same members are objects with `getAsync`, in read they are values. */
export const isCompose = (item: AnyItem): boolean => typeof (item.subject as unknown) !== 'string';

export async function lookAt(item: AnyItem, key: string, queue: OfficeQueue): Promise<MailItem> {
  const shared = await isShared(item, queue);
  return isCompose(item) ? composing(item, key, shared, queue) : reading(item, key, shared);
}

function reading(item: Office.MessageRead, key: string, shared: boolean): MailItem {
  const me = Office.context.mailbox.userProfile.emailAddress.toLowerCase();
  return {
    key,
    mode: 'read',
    internetMessageId: item.internetMessageId || null,
    conversationId: graphConversation(item.conversationId),
    subject: item.subject,
    from: item.from ? address(item.from) : null,
    to: (item.to ?? []).map(address),
    mine: item.from?.emailAddress.toLowerCase() === me,
    shared,
    purpose: null,
  };
}

async function composing(
  item: Office.MessageCompose,
  key: string,
  shared: boolean,
  queue: OfficeQueue,
): Promise<MailItem> {
  const to = await queue.run<Office.EmailAddressDetails[]>(done => item.to.getAsync(done));
  const subject = await queue.run<string>(done => item.subject.getAsync(done));
  const marks = await readMarks().catch(() => ({ letter: undefined }));
  return {
    key,
    mode: 'compose',
    internetMessageId: null,
    conversationId: graphConversation(item.conversationId),
    subject,
    from: null,
    to: to.map(address),
    mine: true,
    shared,
    // Known by the event handlers, which saw it begin.
    purpose: marks.letter === undefined ? null : 'breakup',
  };
}

/** The method is there in shared mailboxes only; what it cannot say is taken for the owner's own. */
async function isShared(item: AnyItem, queue: OfficeQueue): Promise<boolean> {
  const asked = item as Partial<Office.MessageRead>;
  if (typeof asked.getSharedPropertiesAsync !== 'function') {
    return false;
  }
  const me = Office.context.mailbox.userProfile.emailAddress.toLowerCase();
  const properties = await queue
    .run<Office.SharedProperties>(done => asked.getSharedPropertiesAsync!(done))
    .catch(() => null);
  return properties !== null && properties.owner.toLowerCase() !== me;
}
