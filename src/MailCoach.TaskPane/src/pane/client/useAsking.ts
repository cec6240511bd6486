import { useCallback, useEffect, useState } from 'react';
import type { CheckIn, Page } from '../../api/contract';
import { dayOf } from '../clock';
import { usePane } from '../PaneContext';
import { useLoad, type Loaded } from '../useLoad';

/** How it felt: not known yet whether it is to be asked, to be asked now, or out of the way. */
export type Asking = 'waiting' | 'due' | 'settled';

/** Longer than this, in milliseconds, and the advice is shown without the question. */
const PATIENCE = 5000;

const NOTHING_SAID: Page<CheckIn> = { items: [], nextCursor: null };

interface Known {
  /** It may be asked on this page, and was not yet today as far as this browser knows. */
  open: boolean;
  /** What was said to any browser. */
  before: Loaded<Page<CheckIn>>;
  today: string;
  /** Answered, waved away, or waited for long enough. */
  over: boolean;
}

export function askingOf({ open, before, today, over }: Known): Asking {
  if (over || !open || before.state === 'failed') {
    return 'settled';
  }
  if (before.state === 'loading') {
    return 'waiting';
  }
  return before.value.items.some(checkIn => dayOf(Date.parse(checkIn.at)) === today) ? 'settled' : 'due';
}

/** Whether the question how it felt comes first here: what could answer it waits until this is settled. */
export function useAsking(clientId: string, wanted: boolean): { asking: Asking; settle: () => void } {
  const { api, item, now, checkInDays } = usePane();
  const [over, setOver] = useState(false);
  const open = wanted && checkInDays.isDue(clientId, item?.key ?? '');
  const before = useLoad(`check-ins ${clientId} ${open}`, signal =>
    open ? api.checkIns(clientId, signal) : Promise.resolve(NOTHING_SAID),
  );
  const asking = askingOf({ open, before, today: dayOf(now()), over });
  const settle = useCallback(() => setOver(true), []);
  useEffect(() => {
    if (asking !== 'waiting') {
      return undefined;
    }
    const patience = setTimeout(settle, PATIENCE);
    return () => clearTimeout(patience);
  }, [asking, settle]);
  return { asking, settle };
}
