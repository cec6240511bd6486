import { within } from './within';

type Call<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

/** One question to Outlook; rejects where it says no. Handlers ask one thing after the other, so three at once never happen. */
export function asked<T>(call: Call<T>): Promise<T> {
  return new Promise((resolve, reject) =>
    call(result => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(result.value);
      } else {
        reject(new Error(result.error.name));
      }
    }),
  );
}

export const item = (): Office.MessageCompose => Office.context.mailbox.item as unknown as Office.MessageCompose;

export const can = (version: string): boolean => Office.context.requirements.isSetSupported('Mailbox', version);

/** How long one line of people may take, in milliseconds. */
const LINE_PATIENCE = 400;

/** Everybody the mail goes to, folded as addresses are compared; a line that cannot be read holds nobody. */
export async function recipients(): Promise<string[]> {
  const lines: string[] = [];
  for (const line of [item().to, item().cc, item().bcc]) {
    lines.push(...(await within(LINE_PATIENCE, addressesIn(line), [])));
  }
  return lines.filter((one, i) => lines.indexOf(one) === i);
}

async function addressesIn(line: Office.Recipients): Promise<string[]> {
  const people = await asked<Office.EmailAddressDetails[]>(done => line.getAsync(done));
  return people.map(person => person.emailAddress.trim().toLowerCase()).filter(Boolean);
}
