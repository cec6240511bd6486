import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Api } from '../api/Api';
import type { MailHost } from '../host/MailHost';
import { CheckInDays, keptHere } from './client/CheckInDays';
import type { Clock } from './clock';
import { PaneWorldProvider } from './PaneContext';
import { Room } from './Room';
import { FirstSync } from './states/FirstSync';
import { Trouble } from './states/Trouble';
import { Waiting } from './states/Waiting';
import { useLoad } from './useLoad';

/** Older than this, in milliseconds, and the mailbox is read again in the background. */
const FRESH = 15 * 60 * 1000;

/** Lets nobody in before the mailbox was read once; then keeps it fresh without anybody noticing. */
export function Gate({ host, api, now }: { host: MailHost; api: Api; now: Clock }) {
  const me = useLoad('me', api.me);
  const [item, setItem] = useState(host.item);
  const [reading, setReading] = useState(0);
  const [entered, setEntered] = useState(false);
  const enter = useCallback(() => {
    setEntered(true);
    setReading(last => last + 1);
  }, []);
  useEffect(() => {
    const leave = host.onItemChanged(setItem);
    // A mail chosen between the first drawing and here was told to nobody.
    setItem(host.item());
    return leave;
  }, [host]);

  const syncedAt = me.value?.syncedAt ?? null;
  const stale = me.state === 'ready' && syncedAt !== null && now() - Date.parse(syncedAt) > FRESH;
  const running = me.value?.sync?.state === 'running';
  useEffect(() => {
    if (!syncedAt || !(stale || running)) {
      return undefined;
    }
    const controller = new AbortController();
    void readAgain(api, controller.signal).then(changed => changed && setReading(last => last + 1));
    return () => controller.abort();
  }, [api, syncedAt, stale, running]);

  const owner = me.value?.name ?? '';
  const checkInDays = useMemo(() => new CheckInDays(now, keptHere()), [now]);
  useEffect(() => checkInDays.looksAt(item?.key ?? ''), [checkInDays, item]);
  const world = useMemo(
    () => ({ api, host, item, reading, owner, now, checkInDays }),
    [api, host, item, reading, owner, now, checkInDays],
  );
  if (me.state === 'loading') {
    return <Waiting />;
  }
  if (me.state === 'failed') {
    return <Trouble error={me.error} onRetry={me.reload} />;
  }
  return (
    <PaneWorldProvider value={world}>{syncedAt || entered ? <Room /> : <FirstSync onRead={enter} />}</PaneWorldProvider>
  );
}

async function readAgain(api: Api, signal: AbortSignal): Promise<boolean> {
  try {
    const { id } = await api.startSync(signal);
    let changed = 0;
    for await (const state of api.syncStates(id, signal)) {
      changed = state.messagesChanged;
    }
    return changed > 0;
  } catch {
    return false;
  }
}
