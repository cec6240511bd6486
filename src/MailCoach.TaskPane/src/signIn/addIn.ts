/** What the host tells the pane before anybody has signed in. */
interface AddIn {
  signIn: EntraSettings | null;
}

/** The app registration, as far as a browser needs it. None of it is a secret. */
export interface EntraSettings {
  clientId: string;
  authority: string;
  /** The scope of our own API, in full. */
  scope: string;
  /** What a person is asked for who wants their calendar read; null where the host reads none. */
  calendarScope: string | null;
  /** The authority is a private cloud that Microsoft's list of clouds does not name. */
  isPrivateCloud: boolean;
}

/** Null where the host asks for no token, or does not answer: the pane then says so by its first call. */
export async function entraSettings(): Promise<EntraSettings | null> {
  try {
    const answer = await fetch('./add-in.json');
    return answer.ok ? ((await answer.json()) as AddIn).signIn : null;
  } catch {
    return null;
  }
}
