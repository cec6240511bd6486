import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/Words';
import { ClientRoom } from './client/ClientRoom';
import { ItemPage } from './ItemPage';
import { usePane } from './PaneContext';
import { PageBoundary } from './PageBoundary';
import { isWriting, type Place } from './Place';
import { Waiting } from './states/Waiting';

const HomePage = lazy(() => import('./home/HomePage'));
const SettingsPage = lazy(() => import('./settings/SettingsPage'));
const ComposePage = lazy(() => import('./compose/ComposePage'));

/** The page one sees: the open mail at the bottom, and what was opened from it on top. */
export function Room() {
  const { api, item } = usePane();
  const { say } = useWords();
  const [stack, setStack] = useState<Place[]>([]);
  const seen = useRef(item?.key);
  const top = stack.at(-1);
  const [moved, setMoved] = useState(false);
  const go = useCallback((place: Place) => {
    setMoved(false);
    setStack(old => [...old, place]);
  }, []);
  const back = useCallback(() => {
    setMoved(false);
    setStack(old => old.slice(0, -1));
  }, []);

  useEffect(() => {
    if (seen.current === item?.key) {
      return;
    }
    seen.current = item?.key;
    setStack(old => (isWriting(old.at(-1)) ? old : []));
    setMoved(true);
  }, [item?.key]);

  const leave = () => {
    setStack([]);
    setMoved(false);
  };

  if (item?.mode === 'compose') {
    return (
      <PageBoundary api={api} about={item?.key}>
        <Suspense fallback={<Waiting />}>
          <ComposePage item={item} />
        </Suspense>
      </PageBoundary>
    );
  }
  return (
    <>
      {moved && isWriting(top) && (
        <div className="moved" role="status" data-testid="moved">
          <span>{say('moved')}</span>
          <Button size="small" onClick={leave} data-testid="moved-go">
            {say('moved.go')}
          </Button>
        </div>
      )}
      <PageBoundary api={api} about={item?.key}>
        <Suspense fallback={<Waiting />}>
          {top === undefined ? (
            <ItemPage go={go} />
          ) : top.page === 'home' ? (
            <HomePage go={go} onBack={back} />
          ) : top.page === 'settings' ? (
            <SettingsPage onBack={back} />
          ) : (
            <ClientRoom key={top.id} place={top} go={go} onBack={back} onLeave={leave} />
          )}
        </Suspense>
      </PageBoundary>
    </>
  );
}
