import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/Words';
import './vent.css';

/** How long the paper takes to fall, in milliseconds, as vent.css has it. */
const FALL = 2600;
const STRIPS = 9;

interface VentPadProps {
  onClose: () => void;
  onReady: () => void;
}

/**
 * Write it all, then tear it up. The text lives in one element of this page: React never holds it, nothing sends or
 * keeps it, and with the element its undo history is gone too. While the paper falls, its strips are the last copies.
 */
export default function VentPad({ onClose, onReady }: VentPadProps) {
  const { say } = useWords();
  const paper = useRef<HTMLTextAreaElement>(null);
  const strips = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'writing' | 'falling' | 'torn'>('writing');

  useEffect(() => {
    if (state === 'writing') {
      paper.current?.focus();
    }
  }, [state]);

  // A page that is left may be kept by the browser to come back to; the words are not.
  useEffect(() => {
    const forget = () => {
      if (paper.current) {
        paper.current.value = '';
      }
      strips.current?.replaceChildren();
    };
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);

  const tear = () => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || !paper.current?.value.trim();
    if (!still && strips.current && paper.current) {
      fall(paper.current, strips.current);
    }
    if (paper.current) {
      paper.current.value = '';
    }
    setState(still ? 'torn' : 'falling');
    setTimeout(
      () => {
        strips.current?.replaceChildren();
        setState('torn');
      },
      still ? 0 : FALL,
    );
  };
  return (
    <main className="vent" data-testid="vent-pad" data-state={state}>
      <h1 className="sr-only">{say('vent.title')}</h1>
      <div className="desk" hidden={state === 'torn'}>
        {state === 'writing' && (
          <textarea
            ref={paper}
            className="paper"
            aria-label={say('vent.title')}
            aria-describedby="vent-promise"
            spellCheck={false}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            data-gramm="false"
            data-gramm_editor="false"
            data-enable-grammarly="false"
            data-lt-active="false"
            data-ms-editor="false"
            data-1p-ignore
            data-testid="vent-paper"
          />
        )}
        <div ref={strips} className="strips" aria-hidden />
      </div>
      {state === 'torn' ? (
        <div className="vent-after" role="status">
          <p>{say('vent.torn')}</p>
          <button type="button" className="vent-button vent-main" onClick={onReady} data-testid="vent-ready">
            {say('vent.ready')}
          </button>
          <button type="button" className="vent-button" onClick={() => setState('writing')} data-testid="vent-again">
            {say('vent.keep')}
          </button>
        </div>
      ) : (
        <div className="vent-foot">
          <p id="vent-promise">{say('vent.promise')}</p>
          <button
            type="button"
            className="vent-button vent-main"
            disabled={state === 'falling'}
            onClick={tear}
            data-testid="vent-tear"
          >
            {say('vent.tear')}
          </button>
          <button type="button" className="vent-button" onClick={() => paper.current?.focus()} data-testid="vent-keep">
            {say('vent.keep')}
          </button>
          <button type="button" className="vent-button vent-close" onClick={onClose} data-testid="vent-close">
            {say('back')}
          </button>
        </div>
      )}
    </main>
  );
}

function fall(paper: HTMLTextAreaElement, room: HTMLElement): void {
  const pieces = Array.from({ length: STRIPS }, (_, index) => {
    const strip = document.createElement('div');
    strip.className = 'strip';
    strip.textContent = paper.value;
    strip.scrollTop = paper.scrollTop;
    strip.style.setProperty('--from', `${(index / STRIPS) * 100}%`);
    strip.style.setProperty('--to', `${100 - ((index + 1) / STRIPS) * 100}%`);
    strip.style.setProperty('--turn', `${((index * 7) % 5) - 2}`);
    strip.style.setProperty('--wait', `${((index * 5) % STRIPS) * 70}ms`);
    return strip;
  });
  room.replaceChildren(...pieces);
}
