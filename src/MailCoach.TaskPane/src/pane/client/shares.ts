import type { Key } from '../../words/languages';

/** From which share of the owner's invoices on a word fits, halfway between two words; under the first it matters too little to say. */
const WORDS: [from: number, word: Key][] = [
  [0.97, 'share.nearlyAll'],
  [0.71, 'share.most'],
  [0.58, 'share.twoThirds'],
  [0.42, 'share.half'],
  [0.29, 'share.third'],
  [0.2, 'share.quarter'],
];

/** The share in a word a person would use; null where it is small or unknown. */
export const shareWord = (share: number | null): Key | null =>
  share === null ? null : (WORDS.find(([from]) => share >= from)?.[1] ?? null);
