import { createContext, runInContext, type Context } from 'node:vm';

/** Every global of ECMAScript 2016. */
const GLOBALS = `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Int8Array
  Int16Array Int32Array JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String
  Symbol SyntaxError TypeError URIError Uint8Array Uint8ClampedArray Uint16Array Uint32Array WeakMap WeakSet decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape NaN
  Infinity`.split(/\s+/);

/** What later editions put on what 2016 had. */
const LATER = {
  Object: 'entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy',
  'String.prototype': 'padStart padEnd trimStart trimEnd matchAll replaceAll at isWellFormed toWellFormed',
  'Array.prototype': 'flat flatMap at findLast findLastIndex toSorted toReversed toSpliced with',
  Array: 'fromAsync',
  Promise: 'allSettled any withResolvers try',
  'Promise.prototype': 'finally',
  Symbol: 'asyncIterator matchAll dispose asyncDispose',
  'Symbol.prototype': 'description',
  'RegExp.prototype': 'dotAll hasIndices unicodeSets',
  Map: 'groupBy',
  'Set.prototype': 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
};

/**
 * An engine as classic Outlook on Windows had before version 2403: ECMAScript 2016, no page, no window, no storage;
 * beside the language only what the host lends. A modern one has today's language and still no page.
 */
export function bareEngine(lent: Record<string, unknown>, modern = false): Context {
  const engine = createContext({ ...lent });
  if (modern) {
    return engine;
  }
  const kept = JSON.stringify([...GLOBALS, ...Object.keys(lent)]);
  const later = JSON.stringify(LATER);
  runInContext(
    `(() => {
      const kept = ${kept}, later = ${later}, root = globalThis;
      for (const place of Object.keys(later)) {
        const owner = place.split('.').reduce((at, name) => at[name], root);
        for (const name of later[place].split(' ')) delete owner[name];
      }
      for (const name of Object.getOwnPropertyNames(root)) if (!kept.includes(name)) delete root[name];
    })()`,
    engine,
  );
  return engine;
}
