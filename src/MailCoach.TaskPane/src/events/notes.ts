import type { EntraSettings } from '../signIn/addIn';
import { digest } from './digest';

/**
 * What the pane leaves for the event handlers, in the add-in's settings in the owner's mailbox (`roamingSettings`, 32 KB
 * in all). People are digests of their addresses. Without these notes the handlers say nothing: who never opened the
 * pane is never asked anything.
 */
export interface Notes {
  /** Where the host is; handlers have no address of their own to be relative to. */
  origin: string;
  /** What the pane signs in with; null where the host asks for no token (Local mode). */
  signIn: EntraSettings | null;
  /** The one switch for all. */
  alerts: boolean;
  /** People the owner asked to be careful with. */
  careful: number[];
  /** People about whom the owner wants no alert. */
  quiet: number[];
  /** Endings handed to Outlook a moment ago and not yet seen there: to whom, and when (milliseconds). */
  handed: { to: number; at: number }[];
}

const KEY = 'mailcoach';
const MOST_PEOPLE = 500;
/** An ending that has not become a mail after this long, in milliseconds, is forgotten. */
const HANDED_FOR = 10 * 60 * 1000;

export const noNotes = (origin: string): Notes => ({
  origin,
  signIn: null,
  alerts: true,
  careful: [],
  quiet: [],
  handed: [],
});

/** Null where the pane left none, or none that can be read. */
export function readNotes(): Notes | null {
  try {
    const notes = JSON.parse(Office.context.roamingSettings.get(KEY)) as Notes | null;
    const lists = [notes?.careful, notes?.quiet, notes?.handed];
    return notes && typeof notes.origin === 'string' && lists.every(Array.isArray) ? notes : null;
  } catch {
    return null;
  }
}

export function leaveNotes(notes: Notes): void {
  const settings = Office.context.roamingSettings;
  const before = settings.get(KEY);
  const now = JSON.stringify(notes);
  if (now !== before) {
    settings.set(KEY, now);
    settings.saveAsync(() => undefined);
  }
}

/** A list with or without some people, the newest last. */
export function people(list: number[], addresses: string[], stand: boolean): number[] {
  const these = addresses.map(digest);
  return list
    .filter(one => !these.includes(one))
    .concat(stand ? these : [])
    .slice(-MOST_PEOPLE);
}

export const stillHanded = (notes: Notes, now: number): Notes['handed'] =>
  notes.handed.filter(one => now - one.at < HANDED_FOR && one.at <= now);
