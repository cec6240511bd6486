// What the pane weighs before it can be used: the scripts and styles that pane.html names, in brotli.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const LIMIT = 150 * 1024;
const folder = process.argv[2] ?? process.env.PANE_OUT_DIR ?? 'dist';
const weight = file => brotliCompressSync(readFileSync(join(folder, file))).length;
const page = readFileSync(join(folder, 'pane.html'), 'utf8');
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(match => match[1]);
const words = readdirSync(join(folder, 'assets')).find(file => /^en-.*\.js$/.test(file));
const first = [...new Set([...named, ...(words ? [`assets/${words}`] : [])])];

for (const file of readdirSync(join(folder, 'assets')).map(name => `assets/${name}`)) {
  console.log(`${String(weight(file)).padStart(8)}  ${first.includes(file) ? 'first' : '     '}  ${file}`);
}
const total = first.reduce((sum, file) => sum + weight(file), 0);
console.log(`${String(total).padStart(8)}  first load, of at most ${LIMIT}`);
process.exitCode = total > LIMIT ? 1 : 0;
