import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CheckPurpose, CheckResult, Finding } from '../../api/contract';
import { usePane } from '../PaneContext';
import { carried } from './marks';

/** Milliseconds of quiet before what was typed is checked. */
export const PAUSE = 500;

interface Checked {
  /** Null before the first answer. */
  text: string | null;
  findings: Finding[];
  /** What the checker took it to be written in. */
  language: string | null;
}

/** What the checker says of a text while it is being written. Findings the owner waved aside stay away. */
export function useCheck(text: string, purpose: CheckPurpose, language: string | null, first?: CheckResult) {
  const { api } = usePane();
  const [checked, setChecked] = useState<Checked>({
    text: first ? text : null,
    findings: first?.findings ?? [],
    language: first?.language ?? null,
  });
  const { kept, waveAside } = useWavedAside();
  const settled = checked.text === text || text.trim() === '';

  useEffect(() => {
    if (settled) {
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const request = { text, purpose, format: 'text' as const, ...(language ? { language } : {}) };
      void api.check(request, controller.signal).then(
        result => setChecked({ text, findings: result.findings, language: result.language }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, text, purpose, language, settled]);

  const findings = useMemo(
    () => (text.trim() === '' ? [] : carried(checked.findings, checked.text ?? text, text)).filter(kept),
    [checked, text, kept],
  );
  return { findings, settled, waveAside, language: language ?? checked.language };
}

/** What the owner waved aside here, or never wants to hear of again. */
export function useWavedAside() {
  const [waved, setWaved] = useState<ReadonlySet<string>>(new Set());
  const kept = useCallback((finding: Finding) => !waved.has(nameOf(finding)), [waved]);
  const waveAside = useCallback((finding: Finding) => setWaved(old => new Set(old).add(nameOf(finding))), []);
  return { kept, waveAside };
}

const nameOf = (finding: Finding): string => `${finding.rule} ${finding.text}`;
