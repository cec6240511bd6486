import { useId, type ReactNode } from 'react';

interface CardProps {
  title: string;
  testId: string;
  className?: string;
  children: ReactNode;
}

/** One question and its answer. */
export function Card({ title, testId, className = '', children }: CardProps) {
  const id = useId();
  return (
    <section className={`card ${className}`} aria-labelledby={id} data-testid={testId}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
