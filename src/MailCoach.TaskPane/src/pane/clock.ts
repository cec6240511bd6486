/** What time it is, in milliseconds since 1970; handed in, so that whoever tells it can be somebody else. */
export type Clock = () => number;

/** The day on the person's own wall, such as `2026-11-26`. */
export function dayOf(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
