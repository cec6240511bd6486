import { DOMParser } from '@xmldom/xmldom';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FOLDER = '../../manifest';
export const HOST = 'coach.example.com';

export interface Addin {
  version: string;
  ids: Record<'unified' | 'addInOnly', string>;
  permission: string;
  pages: Record<'pane' | 'events' | 'eventsScript', string>;
  icons: { ribbon: number[]; list: number; listHighResolution: number };
  commands: { id: string; on: 'read' | 'compose'; pinnable: boolean }[];
  events: { type: string; handler: string; requires: string; sendMode?: string }[];
  languages: Record<string, string>;
  words: Record<string, Record<string, string>>;
}

export const addin = JSON.parse(readFileSync(join(FOLDER, 'addin.json'), 'utf8')) as Addin;

/** Fills the manifests as a person does; answers the folder they were written to. */
export function fill(...more: string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'manifest-'));
  execFileSync(process.execPath, [join(FOLDER, 'fill.mjs'), HOST, '--out', out, ...more], { stdio: 'pipe' });
  return out;
}

export function addInOnly(file: string): Document {
  const wrong: string[] = [];
  const tell = (message: string) => void wrong.push(message);
  const parser = new DOMParser({ errorHandler: { warning: tell, error: tell, fatalError: tell } });
  const document = parser.parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  if (wrong.length > 0) {
    throw new Error(wrong.join('\n'));
  }
  return document;
}

/** Every element of a name below another, whatever its namespace. */
export const all = (root: Document | Element, name: string): Element[] =>
  Array.from(root.getElementsByTagNameNS('*', name));

export const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter(child => child.nodeType === 1) as Element[];

export const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';

/** Every string in a JSON tree. */
export const strings = (tree: unknown): string[] =>
  typeof tree === 'string' ? [tree] : tree && typeof tree === 'object' ? Object.values(tree).flatMap(strings) : [];
