// Draws the icons from their SVG files, with a Chromium at hand: node manifest/icons/draw.mjs [chromium]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const chromium = process.argv[2] ?? 'chromium';
const folder = fileURLToPath(new URL('.', import.meta.url));
const drawings = [
  ...[16, 20, 24, 32, 40, 48, 64, 80, 128].map(size => ['icon', size]),
  ['color', 192],
  ['outline', 32],
].map(([name, size]) => ({
  file: `${name}-${size}.png`,
  size,
  svg: `data:image/svg+xml;base64,${readFileSync(join(folder, `${name}.svg`)).toString('base64')}`,
}));

const page = `<!doctype html><body><script>
  const draw = ({ file, size, svg }) => new Promise(done => {
    const image = new Image(size, size);
    image.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
      canvas.getContext('2d').drawImage(image, 0, 0, size, size);
      done(file + ' ' + canvas.toDataURL('image/png').split(',')[1]);
    };
    image.src = svg;
  });
  Promise.all(${JSON.stringify(drawings)}.map(draw)).then(lines => { document.body.textContent = lines.join('|'); });
</script></body>`;

const work = mkdtempSync(join(tmpdir(), 'icons-'));
writeFileSync(join(work, 'draw.html'), page);
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=10000', '--dump-dom'];
const drawn = execFileSync(chromium, [...flags, `file://${join(work, 'draw.html')}`], { stdio: ['ignore', 'pipe', 'ignore'] });
rmSync(work, { recursive: true });
for (const [, file, data] of drawn.toString().matchAll(/([a-z]+-\d+\.png) ([A-Za-z0-9+/=]+)/g)) {
  writeFileSync(join(folder, file), Buffer.from(data, 'base64'));
}
