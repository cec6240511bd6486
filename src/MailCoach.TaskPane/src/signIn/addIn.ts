/** What the host tells the pane before anybody has signed in; `signIn` is null where it asks for no token. */
export interface AddIn {
  signIn: EntraSettings | null;
}

/** The app registration, as far as a browser needs it. None of it is a secret. */
export interface EntraSettings {
  clientId: string;
  authority: string;
  /** The scope of our own API, in full. */
  scope: string;
  /** The authority is a private cloud that Microsoft's list of clouds does not name. */
  isPrivateCloud: boolean;
}

/** Null where the host does not answer: the pane then says so by its first call. */
export async function addIn(): Promise<AddIn | null> {
  try {
    const answer = await fetch('./add-in.json');
    return answer.ok ? ((await answer.json()) as AddIn) : null;
  } catch {
    return null;
  }
}
