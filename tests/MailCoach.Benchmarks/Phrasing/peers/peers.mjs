// Reads { draft, cases: [{ rule, text }] } from standard input; answers each peer's median time for the draft and what it finds in each text.
import { readFileSync } from 'node:fs';
import { text as alex } from 'alex';
import vader from 'vader-sentiment';
import writeGood from 'write-good';

const softeners = JSON.parse(readFileSync(new URL('./just-not-sorry.json', import.meta.url), 'utf8'));
const softener = new RegExp(`\\b(?:${softeners.join('|')})\\b`, 'gi');

/** Below this, vader's own guide calls a text negative. */
const NEGATIVE = -0.05;

const peers = {
  'write-good': text => writeGood(text).length,
  alex: text => alex(text).messages.length,
  'softener phrases': text => [...text.matchAll(softener)].length,
  'vader-sentiment': text => (vader.SentimentIntensityAnalyzer.polarity_scores(text).compound < NEGATIVE ? 1 : 0),
};

function median(read, text, rounds) {
  for (let i = 0; i < rounds; i++) read(text);
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    read(text);
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[rounds >> 1];
}

const { draft, cases } = JSON.parse(readFileSync(0, 'utf8'));
const answer = Object.entries(peers).map(([name, read]) => ({
  name,
  microseconds: median(read, draft, name === 'alex' ? 300 : 2000),
  found: cases.map(({ text }) => read(text) > 0),
}));
console.log(JSON.stringify(answer));
