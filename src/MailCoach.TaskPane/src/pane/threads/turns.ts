import type { ThreadReport, WaitingOn } from '../../api/contract';
import type { Key } from '../../words/languages';

/** Whose turn it is. */
export const turnWords: Record<WaitingOn, Key> = {
  me: 'threads.turn.me',
  them: 'threads.turn.them',
  nobody: 'threads.turn.nobody',
};

/** Who wrote. */
export const writerWords: Record<ThreadReport['timeline'][number]['from'], Key> = {
  me: 'threads.from.me',
  them: 'threads.from.them',
  other: 'threads.from.other',
};
