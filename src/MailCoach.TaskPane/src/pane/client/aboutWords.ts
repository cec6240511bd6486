import type { CheckInAbout } from '../../api/contract';
import type { Key } from '../../words/languages';

/** What a check-in is about. */
export const aboutWords: Record<CheckInAbout, Key> = {
  mail: 'about.mail',
  call: 'about.call',
  meeting: 'about.meeting',
};
