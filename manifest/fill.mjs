// Writes both manifests for a host: node manifest/fill.mjs mailcoach.example.com [--out FOLDER] [--support URL] [--privacy URL] [--terms URL]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { placeOf } from './addin.mjs';
import { addInOnly } from './addInOnly.mjs';
import { unified } from './unified.mjs';
import { zip } from './zip.mjs';

const text = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: text, support: text, privacy: text, terms: text },
});
if (positionals.length !== 1) {
  console.error('usage: node manifest/fill.mjs HOST [--out FOLDER] [--support URL] [--privacy URL] [--terms URL]');
  process.exit(2);
}

let place;
try {
  place = placeOf(positionals[0], values);
} catch (reason) {
  console.error(reason.message);
  process.exit(2);
}

const out = values.out ?? '.';
const files = Object.fromEntries(
  Object.entries(unified(place)).map(([name, json]) => [name, Buffer.from(`${JSON.stringify(json, null, 2)}\n`)]),
);
const icons = ['color-192.png', 'outline-32.png'].map(name => [
  name,
  readFileSync(new URL(`icons/${name}`, import.meta.url)),
]);

mkdirSync(join(out, 'unified'), { recursive: true });
writeFileSync(join(out, 'mailcoach.xml'), addInOnly(place));
for (const [name, data] of Object.entries(files)) {
  writeFileSync(join(out, 'unified', name), data);
}
writeFileSync(join(out, 'mailcoach.zip'), zip({ ...files, ...Object.fromEntries(icons) }));
