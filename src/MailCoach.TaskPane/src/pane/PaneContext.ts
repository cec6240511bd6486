import { createContext, useContext } from 'react';
import type { Api } from '../api/Api';
import type { MailHost, MailItem } from '../host/MailHost';
import type { CheckInDays } from './client/CheckInDays';
import type { Clock } from './clock';
import { NO_SIGN_IN, type SignIn } from '../signIn/SignIn';

export interface PaneWorld {
  api: Api;
  host: MailHost;
  item: MailItem | null;
  /** Grows when the mailbox was read again: what was loaded before is stale. */
  reading: number;
  /** The owner's name, for the end of a letter. */
  owner: string;
  now: Clock;
  checkInDays: CheckInDays;
}

const PaneContext = createContext<PaneWorld | null>(null);
export const PaneWorldProvider = PaneContext.Provider;

export function usePane(): PaneWorld {
  const pane = useContext(PaneContext);
  if (!pane) {
    throw new Error('The pane is missing above this component.');
  }
  return pane;
}

const SignInContext = createContext<SignIn>(NO_SIGN_IN);
export const SignInProvider = SignInContext.Provider;

/** Who signs in, known before anything else is. */
export const useSignIn = (): SignIn => useContext(SignInContext);
