import { build, type Plugin, type Rolldown } from 'vite';

const FILE = 'launchevent.js';

/** Adds the event handlers to a build of the pane, as one file under a name that the manifests know. */
export function eventBundle(): Plugin {
  return {
    name: 'mailcoach-events',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await buildEvents() });
    },
  };
}

/** One script without imports in ES2016: classic Outlook on Windows runs it in an engine without a page. */
export async function buildEvents(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [onlyAlertWords],
    build: {
      write: false,
      target: 'es2016',
      lib: { entry: 'src/events/launch.ts', formats: ['iife'], name: 'mailcoachEvents', fileName: () => FILE },
    },
  })) as Rolldown.RolldownOutput[];
  const [script, ...more] = built.flatMap(each => each.output);
  if (script?.type !== 'chunk' || more.length > 0) {
    throw new Error('The event handlers must be one file.');
  }
  return script.code;
}

/** Of the pane's sentences a handler says only its own. */
const onlyAlertWords: Plugin = {
  name: 'mailcoach-alert-words',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]words[\\/]\w+\.json$/.test(id)) {
      return undefined;
    }
    const kept = Object.entries(JSON.parse(code) as Record<string, string>).filter(
      ([key]) => key.startsWith('alert.') || key === 'signIn',
    );
    return { code: JSON.stringify(Object.fromEntries(kept)), map: null };
  },
};
