import { ApiError } from '../api/ApiError';
import type { ClientReport, Preferences } from '../api/contract';
import type { Wire } from '../api/Wire';
import { digest } from './digest';
import type { Notes } from './notes';

/** How the owner wants mails to these recipients treated. */
export interface Standing {
  /** Switched off, for all or for every one of these people. */
  silent: boolean;
  /** The owner asked to be careful with one of them. */
  careful: boolean;
  /** A mail to them may be read for whether it ends the work. */
  mayEnd: boolean;
}

/** With more people than this in a mail, only the first are looked up. */
const MOST_LOOKED_UP = 3;

/** Without asking anybody: what the pane noted. */
export function noted(notes: Notes, addresses: string[]): Standing {
  const quiet = (address: string): boolean => notes.quiet.includes(digest(address));
  const careful = (address: string): boolean => notes.careful.includes(digest(address)) && !quiet(address);
  return {
    silent: !notes.alerts || (addresses.length > 0 && addresses.every(quiet)),
    careful: notes.alerts && addresses.some(careful),
    mayEnd: false,
  };
}

/** As the host knows it now. */
export async function askStanding(wire: Wire, addresses: string[]): Promise<Standing> {
  const [preferences, ...clients] = await Promise.all([
    wire.json<Preferences>('/me/preferences'),
    ...addresses.slice(0, MOST_LOOKED_UP).map(address => clientOf(wire, address)),
  ]);
  const known = clients.filter((client): client is ClientReport => client !== null);
  const heard = known.filter(client => client.said.alerts !== false);
  const endingsSeen = !preferences.mutedRules.includes('unclear-ending');
  return {
    silent: !preferences.alerts || (known.length > 0 && heard.length === 0),
    careful: preferences.alerts && heard.some(client => client.said.careful === true),
    // After "it is said", mails about the last day are ordinary mails.
    mayEnd: endingsSeen && heard.some(client => client.state === 'current' && client.ending === null),
  };
}

async function clientOf(wire: Wire, address: string): Promise<ClientReport | null> {
  try {
    const found = await wire.json<{ client: ClientReport }>('/clients/lookup', { method: 'POST', body: { address } });
    return found.client;
  } catch (reason) {
    if (reason instanceof ApiError && reason.status === 404) {
      return null;
    }
    throw reason;
  }
}
