/**
 * A number that stands for an address (FNV-1a, 32 bits), so that a glance at what is kept names nobody. It keeps no
 * secret from somebody who has the address: it lies in the owner's own mailbox, beside the mail itself.
 */
export function digest(text: string): number {
  const folded = text.trim().toLowerCase();
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) {
    hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
