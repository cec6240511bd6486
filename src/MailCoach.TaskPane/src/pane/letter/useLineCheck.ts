import { useEffect, useMemo, useState } from 'react';
import type { CheckPurpose, Finding } from '../../api/contract';
import { usePane } from '../PaneContext';
import { findingsIn, read, unread, type KnownLines } from './lines';
import { PAUSE, useWavedAside } from './useCheck';

/**
 * What the checker says of a mail while it is being written. A line is sent once and never again; findings that were waved aside stay away.
 */
export function useLineCheck(text: string, purpose: CheckPurpose) {
  const { api } = usePane();
  const [known, setKnown] = useState<KnownLines>(new Map());
  const [language, setLanguage] = useState<string | null>(null);
  const sent = useMemo(() => unread(text, known), [text, known]);
  const settled = sent.text === '';
  useEffect(() => {
    if (settled) {
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const request = { text: sent.text, purpose, format: 'text' as const, ...(language ? { language } : {}) };
      void api.check(request, controller.signal).then(
        result => {
          setKnown(old => read(old, sent, result.findings));
          if (sent.text.length >= SURE) {
            setLanguage(result.language);
          }
        },
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, sent, settled, purpose, language]);
  const { kept, waveAside } = useWavedAside();
  const findings: Finding[] = useMemo(() => findingsIn(text, known).filter(kept), [text, known, kept]);
  return { findings, settled, waveAside, language };
}

/** Letters after which the language of a mail is known for the lines that follow. */
const SURE = 60;
