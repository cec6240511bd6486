import type { ClientReport, Talk, TalkRequest } from '../../api/contract';

/** The talk that the page follows: the ending where it was said, else the last conversation; none that lies ahead. */
export function followed(report: Pick<ClientReport, 'talks' | 'ending' | 'asOf'>): Talk | null {
  const { ending } = report;
  const had = report.talks.filter(talk =>
    ending
      ? talk.kind === 'end' && talk.saidOn === ending.saidOn && talk.lastDay === ending.lastDay
      : talk.kind === 'raise' && talk.saidOn <= report.asOf,
  );
  return had.toSorted((one, other) => other.saidOn.localeCompare(one.saidOn))[0] ?? null;
}

/** A talk as it was told, to tell it once more. */
export const asTold = ({ id: _, ...talk }: Talk): TalkRequest => talk;
