export type Answer = Office.SmartAlertsEventCompletedOptions;

interface LaunchEvent {
  completed(answer?: Answer): void;
}

/** Outlook shows a waiting dialog after five seconds; a mail is let go before that. In milliseconds. */
export const PATIENCE = 3000;

export const LET_GO: Answer = { allowEvent: true };

/**
 * Answers an event once and once only: with what the work says, or with `otherwise` when it fails or takes too long.
 * What comes after the answer is dropped; a mail is never held back by a mistake of ours.
 */
export function answering(work: () => Promise<Answer | void>, otherwise?: Answer): (event: LaunchEvent) => void {
  return event => {
    let answered = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = (said?: Answer | void): void => {
      if (answered) {
        return;
      }
      answered = true;
      clearTimeout(timer);
      try {
        event.completed(said || undefined);
      } catch {
        // Outlook has taken the answer or has gone; a second one would be an error of its own.
      }
    };
    const letGo = (): void => answer(otherwise);
    timer = setTimeout(letGo, PATIENCE);
    try {
      work().then(said => answer(said || otherwise), letGo);
    } catch {
      letGo();
    }
  };
}
