import { readFileSync } from 'node:fs';

/** What both manifests say, before a host is known: ids, version, pages, permission, commands, events, words. */
export const addin = JSON.parse(readFileSync(new URL('addin.json', import.meta.url), 'utf8'));

const [first, ...others] = Object.entries(addin.languages).map(([language, tag]) => ({ language, tag }));

/** The language that stands in the manifest itself, and those that stand beside it. */
export const languages = { first, others };

export const word = (key, language) => addin.words[key][language];

/**
 * Where the add-in's host is, as Outlook sees it, and where its people are told about support, privacy and terms.
 * Throws where an address is not https.
 */
export function placeOf(host, { support, privacy, terms } = {}) {
  const origin = `https://${host}`;
  const { hostname, origin: found } = new URL(origin);
  if (found !== origin.toLowerCase() || !hostname.includes('.')) {
    throw new Error(`'${host}' should be a host name such as mailcoach.example.com, with a port where there is one.`);
  }
  const page = address => {
    if (!new URL(address).href.startsWith('https://')) {
      throw new Error(`'${address}' should begin with https://`);
    }
    return address;
  };
  const home = `${found}/`;
  return {
    origin: found,
    url: path => found + path,
    icon: size => `${found}/icons/icon-${size}.png`,
    home,
    support: page(support ?? home),
    privacy: page(privacy ?? home),
    terms: page(terms ?? home),
  };
}
