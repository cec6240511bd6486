import { ApiError, Unreachable } from '../../api/ApiError';
import { useWords } from '../../words/Words';

/** Something that did not work, said beside where it was tried. */
export function Problem({ error }: { error: unknown }) {
  const { say } = useWords();
  if (!error) {
    return null;
  }
  const sentence =
    error instanceof Unreachable ? say('unreachable') : error instanceof ApiError ? error.sentence : undefined;
  return (
    <p className="problem" role="status" data-testid="problem">
      {sentence ?? say('trouble.why')}
    </p>
  );
}
