import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ApiError } from '../../api/ApiError';
import type { Imported } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';

/** Invoices from a file join what mail shows: all of them, or none and every line that needs a look. */
export function ImportInvoices({ onImported }: { onImported: () => void }) {
  const { api } = usePane();
  const { say } = useWords();
  const [imported, setImported] = useState<Imported | null>(null);
  const [error, setError] = useState<unknown>(null);
  const picker = useRef<HTMLInputElement>(null);
  const lines = error instanceof ApiError ? Object.entries(error.problem.errors ?? {}) : [];
  const read = async (file: File) => {
    setImported(null);
    setError(null);
    try {
      setImported(await api.importInvoices(await file.text()));
      onImported();
    } catch (reason) {
      setError(reason);
    }
  };
  return (
    <div className="import">
      <p className="quiet">{say('import.why')}</p>
      <input
        ref={picker}
        type="file"
        accept=".csv,text/csv"
        hidden
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) {
            void read(file);
          }
        }}
        data-testid="import-file"
      />
      <Button size="small" onClick={() => picker.current?.click()} data-testid="import-choose">
        {say('import.choose')}
      </Button>
      <div role="status">
        {imported && <p data-testid="import-done">{say('import.done', { ...imported })}</p>}
        {lines.length > 0 ? (
          <div className="problem" data-testid="import-lines">
            <p>{say('import.none')}</p>
            <ul>
              {lines.map(([line, sentences]) => (
                <li key={line}>
                  <bdi>{line}</bdi>: {sentences.join(' ')}
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <Problem error={error} />
        )}
      </div>
    </div>
  );
}
