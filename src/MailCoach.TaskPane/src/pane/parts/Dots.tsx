const DOTS = [0, 1, 2, 3, 4];

interface DotsProps {
  /** The words at both ends. */
  low: string;
  high: string;
  /** What a dot says to who cannot see where it stands. */
  word: (value: number) => string;
  /** The heading that asks. */
  labelId: string;
  /** Given where an answer stays to be seen; null while there is none. */
  chosen?: number | null;
  onChoose: (value: number) => void;
  testId: string;
}

/** Five quiet dots, 0 to 4. */
export function Dots({ low, high, word, labelId, chosen, onChoose, testId }: DotsProps) {
  return (
    <div className="dots" role="group" aria-labelledby={labelId}>
      <span className="quiet">{low}</span>
      {DOTS.map(value => (
        <button
          key={value}
          type="button"
          className="dot"
          aria-label={word(value)}
          {...(chosen === undefined ? {} : { 'aria-pressed': chosen === value })}
          onClick={() => onChoose(value)}
          data-testid={`${testId}-${value}`}
        />
      ))}
      <span className="quiet">{high}</span>
    </div>
  );
}
