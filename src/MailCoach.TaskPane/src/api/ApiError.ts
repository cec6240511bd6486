import type { Problem } from './contract';

/** An answer that says no, with the problem it names. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }

  /** The sentence for the person, if the server gave one. */
  get sentence(): string | undefined {
    const field = Object.values(this.problem.errors ?? {})[0]?.[0];
    return field ?? this.problem.detail ?? this.problem.title;
  }
}

/** No answer at all: the network is gone or the host is not running. */
export class Unreachable extends Error {}

/** By its name: event handlers run where there is no DOMException. */
export const isAbort = (reason: unknown): boolean => (reason as Error | null)?.name === 'AbortError';
