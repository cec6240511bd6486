/**
 * What the owner wrote, cut from the whole body on this device. The client's quoted mail begins at the first line that
 * Outlook or another mail program puts above it; a signature begins at "-- ".
 */
const BOUNDARIES = [
  /^_{10,}\s*$/m,
  /^-{3,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|الرسالة الأصلية) ?-{3,}/im,
  /^(?:From|Von|De|من)\s?: .+$/m,
  /^(?:On|Am|Le|El|في) .{6,120}(?:wrote|schrieb.*|a écrit|escribió|كتب.*)\s?:\s*$/m,
  /^>/m,
];
const SIGNATURE = /^-- ?$/m;

/** Null in a reply whose boundary cannot be found: then nothing leaves the device. */
export function ownWordsOf(body: string, isReply: boolean): string | null {
  const text = body.replace(/\r\n/g, '\n');
  const cuts = BOUNDARIES.map(boundary => text.search(boundary)).filter(cut => cut >= 0);
  if (cuts.length === 0 && isReply) {
    return null;
  }
  const own = cuts.length === 0 ? text : text.slice(0, Math.min(...cuts));
  const signature = own.search(SIGNATURE);
  return signature < 0 ? own : own.slice(0, signature);
}
