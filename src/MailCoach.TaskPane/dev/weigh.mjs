// What the pane weighs in brotli: the scripts and styles that pane.html names before it can be used, and MSAL, which only Service mode loads.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const FIRST_LOAD = 150 * 1024;
const SIGN_IN = 65 * 1024;
const folder = process.argv[2] ?? process.env.PANE_OUT_DIR ?? 'dist';
const files = readdirSync(join(folder, 'assets')).map(name => `assets/${name}`);
const text = file => readFileSync(join(folder, file), 'utf8');
const weight = file => brotliCompressSync(readFileSync(join(folder, file))).length;
const named = [...text('pane.html').matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(match => match[1]);
const words = files.filter(file => /\/en-[^/]*\.js$/.test(file));
const first = new Set([...named, ...words]);
const signIn = files.filter(file => file.endsWith('.js') && text(file).includes('msal.js.browser'));

for (const file of files) {
  const part = first.has(file) ? 'first' : signIn.includes(file) ? 'sign-in' : '';
  console.log(`${String(weight(file)).padStart(8)}  ${part.padEnd(7)}  ${file}`);
}
const sum = some => [...some].reduce((total, file) => total + weight(file), 0);
console.log(`${String(sum(first)).padStart(8)}  first load, of at most ${FIRST_LOAD}`);
console.log(`${String(sum(signIn)).padStart(8)}  sign-in, of at most ${SIGN_IN}`);
const mixed = signIn.some(file => first.has(file));
if (mixed || signIn.length === 0) {
  console.log('MSAL should be a chunk of its own, loaded when it is needed.');
}
process.exitCode = sum(first) > FIRST_LOAD || sum(signIn) > SIGN_IN || mixed || signIn.length === 0 ? 1 : 0;
