/** Milliseconds after which an Office.js call counts as never answered. */
const PATIENCE = 5000;

export class OfficeSilent extends Error {}

/**
 * One call into the mailbox at a time: Outlook allows three at once and loses the rest.
 * A call that never calls back is given up, so that it cannot block those behind it.
 */
export class OfficeQueue {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
    const mine = this.tail.then(
      () =>
        new Promise<T>((resolve, reject) => {
          const timer = setTimeout(() => reject(new OfficeSilent()), PATIENCE);
          call(result => {
            clearTimeout(timer);
            if (result.status === Office.AsyncResultStatus.Succeeded) {
              resolve(result.value);
            } else {
              reject(new Error(result.error.name));
            }
          });
        }),
    );
    this.tail = mine.catch(() => undefined);
    return mine;
  }
}
