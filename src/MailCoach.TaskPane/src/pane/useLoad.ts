import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort } from '../api/ApiError';

export type Loaded<T> =
  | { state: 'loading'; value?: undefined; error?: undefined }
  | { state: 'ready'; value: T; error?: undefined }
  | { state: 'failed'; value?: undefined; error: unknown };

export type Load<T> = Loaded<T> & { reload: () => void; refresh: () => void; put: (value: T) => void };

/**
 * Loads what `load` asks for and forgets it the moment `about` changes: an answer to the old question, however late,
 * is never shown under the new one.
 */
export function useLoad<T>(about: string, load: (signal: AbortSignal) => Promise<T>): Load<T> {
  const [answer, setAnswer] = useState<{ about: string; loaded: Loaded<T> } | null>(null);
  const [round, setRound] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    const controller = new AbortController();
    latest
      .current(controller.signal)
      .then(value => controller.signal.aborted || setAnswer({ about, loaded: { state: 'ready', value } }))
      .catch((error: unknown) => {
        if (!controller.signal.aborted && !isAbort(error)) {
          setAnswer({ about, loaded: { state: 'failed', error } });
        }
      });
    return () => controller.abort();
  }, [about, round]);
  const reload = useCallback(() => {
    setAnswer(null);
    setRound(last => last + 1);
  }, []);
  /** Asks again and shows what is known until the answer is here. */
  const refresh = useCallback(() => setRound(last => last + 1), []);
  const put = useCallback((value: T) => setAnswer({ about, loaded: { state: 'ready', value } }), [about]);
  const loaded: Loaded<T> = answer?.about === about ? answer.loaded : { state: 'loading' };
  return { ...loaded, reload, refresh, put };
}
