import { defineConfig } from 'vitest/config';
import { eventBundle } from './dev/eventBundle';
import { standIn } from './dev/standIn';

export default defineConfig({
  base: './',
  plugins: [standIn(), eventBundle()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['pane.html', 'preview.html', 'sign-in.html'],
      // Fluent marks its files for React servers; here there is none.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  test: { include: ['src/**/*.test.ts'] },
});
