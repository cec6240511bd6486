import { useEffect, useMemo, useState } from 'react';
import type { CheckPurpose, CheckResult, Finding } from '../../api/contract';
import { usePane } from '../PaneContext';
import { carried } from './marks';

/** Milliseconds of quiet before what was typed is checked. */
const PAUSE = 500;

interface Checked {
  /** Null before the first answer. */
  text: string | null;
  findings: Finding[];
}

/** What the checker says of a text while it is being written. Findings the owner waved aside stay away. */
export function useCheck(text: string, purpose: CheckPurpose, language: string | null, first?: CheckResult) {
  const { api } = usePane();
  const [checked, setChecked] = useState<Checked>({ text: first ? text : null, findings: first?.findings ?? [] });
  const [waved, setWaved] = useState<ReadonlySet<string>>(new Set());
  const settled = checked.text === text || text.trim() === '';

  useEffect(() => {
    if (settled) {
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const request = { text, purpose, format: 'text' as const, ...(language ? { language } : {}) };
      void api.check(request, controller.signal).then(
        result => setChecked({ text, findings: result.findings }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, text, purpose, language, settled]);

  const findings = useMemo(
    () =>
      (text.trim() === '' ? [] : carried(checked.findings, checked.text ?? text, text)).filter(
        finding => !waved.has(nameOf(finding)),
      ),
    [checked, text, waved],
  );
  const waveAside = (finding: Finding) => setWaved(old => new Set(old).add(nameOf(finding)));
  return { findings, settled, waveAside };
}

const nameOf = (finding: Finding): string => `${finding.rule} ${finding.text}`;
