// Every nth stretch of a room's source, for a mutation run that shall not take the night:
// node tests/mutation/sample.mjs stress 6 writes stryker.stress.sample.json beside stryker.stress.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Characters of one stretch: some lines, so that a mutant seldom lies across its edge. */
const stretch = 600;
const [room, every] = [process.argv[2], Number(process.argv[3])];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const tests = path.join(root, 'tests/MailCoach.Coaching.Tests');
const config = JSON.parse(readFileSync(path.join(tests, `stryker.${room}.json`), 'utf8'));
const settings = config['stryker-config'];
const source = path.join(root, 'src/MailCoach.Coaching');
const all = readdirSync(source, { recursive: true }).map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.cs') && !/^(obj|bin)\//.test(file)).sort();
const pieces = { '**/': '(.*/)?', '*': '[^/]*', '.': '\\.' };
const pattern = glob => new RegExp(`^${glob.split(/(\*\*\/|\*|\.)/).map(piece => pieces[piece] ?? piece).join('')}$`);
const matching = glob => all.filter(file => pattern(glob).test(file));
const left = settings.mutate.filter(glob => glob.startsWith('!')).flatMap(glob => matching(glob.slice(1)));
const files = settings.mutate.filter(glob => !glob.startsWith('!')).flatMap(matching).filter(file => !left.includes(file));

let passed = 0;
settings.mutate = [];
for (const file of new Set(files)) {
  const length = readFileSync(path.join(source, file), 'utf8').length;
  for (let start = 0; start < length; start += stretch, passed++) {
    if (passed % every === 0) {
      settings.mutate.push(`**/${file}{${start}..${Math.min(length, start + stretch)}}`);
    }
  }
}

settings['additional-timeout'] = 20000;
writeFileSync(path.join(tests, `stryker.${room}.sample.json`), JSON.stringify(config, null, 2));
