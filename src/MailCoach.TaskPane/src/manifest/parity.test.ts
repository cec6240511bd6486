import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from 'office-addin-manifest-converter';
import { describe, expect, it } from 'vitest';
import { BareOutlook } from '../events/bare/BareOutlook';
import { NOTICE_ICON, READ_COMMAND, WRITE_COMMAND } from '../events/commands';
import { addin, addInOnly, all, attribute, fill, FOLDER, HOST } from './bothManifests';

const out = fill();
const unified = JSON.parse(readFileSync(join(out, 'unified/manifest.json'), 'utf8'));
const converted = mkdtempSync(join(tmpdir(), 'converted-'));
await convert(join(out, 'mailcoach.xml'), converted, false);
const twin = JSON.parse(readFileSync(join(converted, 'manifest.json'), 'utf8'));

/** What matters of a unified manifest, without the names that a converter makes up. */
function gist(manifest: typeof unified) {
  const extension = manifest.extensions[0];
  type Action = { id: string; type: string; pinnable?: boolean };
  type Runtime = { code: object; actions: Action[] };
  type Control = { id: string; label: string; icons: object[]; supertip: object; actionId: string };
  const actionOf = (id: string) => {
    const runtime = extension.runtimes.find((each: Runtime) =>
      each.actions.some(action => action.id === id),
    ) as Runtime;
    const { type, pinnable = false } = runtime.actions.find(action => action.id === id)!;
    return { code: runtime.code, type, pinnable };
  };
  return {
    version: manifest.version,
    name: manifest.name.short,
    description: manifest.description.full,
    permissions: manifest.authorization.permissions,
    languages: manifest.localizationInfo.additionalLanguages.map((each: { languageTag: string }) => each.languageTag),
    requires: extension.requirements.capabilities,
    commands: extension.ribbons.map(
      (ribbon: { contexts: string[]; tabs: { groups: { controls: Control[] }[] }[] }) => ({
        contexts: ribbon.contexts,
        controls: ribbon.tabs
          .flatMap(tab => tab.groups.flatMap(group => group.controls))
          .map(({ id, label, icons, supertip, actionId }) => ({ id, label, icons, supertip, ...actionOf(actionId) })),
      }),
    ),
    events: extension.autoRunEvents.flatMap(
      (group: { events: { type: string; actionId: string; options?: object }[] }) =>
        group.events.map(({ type, actionId, options }) => ({ event: type, options, ...actionOf(actionId) })),
    ),
  };
}

describe('the two manifests', () => {
  it("say the same: Microsoft's own converter makes the one out of the other", () => {
    const [made, ours] = [gist(twin), gist(unified)];
    // Version 1.0 inside the XML, for what cannot pin, comes out as buttons of its own.
    const older = ours.commands.map(({ contexts, controls }: (typeof ours.commands)[0]) => ({
      contexts,
      controls: controls.map((control: object) => ({ ...control, pinnable: false })),
    }));
    expect(made).toEqual({ ...ours, commands: [...ours.commands, ...older] });
  });

  it('name handlers that the script has, and the script has no other', () => {
    const told = [...new BareOutlook().handlers.keys()].toSorted();
    const xml = all(addInOnly(join(out, 'mailcoach.xml')), 'LaunchEvent').map(attribute('FunctionName'));
    const json = unified.extensions[0].runtimes.find((each: { id: string }) => each.id === 'events').actions;
    expect(xml.toSorted()).toEqual(told);
    expect(json.map((action: { id: string }) => action.id).toSorted()).toEqual(told);
  });

  it('have the buttons and the image that the handlers name', () => {
    expect(addin.commands.map(command => [command.on, command.id])).toEqual([
      ['read', READ_COMMAND],
      ['compose', WRITE_COMMAND],
    ]);
    const images = all(addInOnly(join(out, 'mailcoach.xml')), 'Image').map(attribute('id'));
    expect(images).toContain(NOTICE_ICON);
  });

  it('have icons of the sizes that they name, with transparency', () => {
    const drawn = readdirSync(join(FOLDER, 'icons')).filter(file => file.endsWith('.png'));
    for (const file of drawn) {
      const png = readFileSync(join(FOLDER, 'icons', file));
      const size = Number(/-(\d+)\.png$/.exec(file)![1]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]], file).toEqual([size, size, 6]);
    }
    const sizes = [16, 32, 64, 80, 128].map(size => `icon-${size}.png`);
    expect(drawn).toEqual(expect.arrayContaining([...sizes, 'color-192.png', 'outline-32.png']));
  });

  it('lie in the repository filled for an example, as they are made today', () => {
    const example = mkdtempSync(join(tmpdir(), 'example-'));
    execFileSync(process.execPath, [join(FOLDER, 'fill.mjs'), 'mailcoach.example.com', '--out', example]);
    const files = ['mailcoach.xml', ...readdirSync(join(example, 'unified')).map(file => join('unified', file))];
    for (const file of files) {
      expect(readFileSync(join(FOLDER, file), 'utf8'), file).toBe(readFileSync(join(example, file), 'utf8'));
    }
    expect(readdirSync(join(FOLDER, 'unified'))).toEqual(readdirSync(join(example, 'unified')));
  });

  it('are told where support, privacy and terms are', () => {
    const told = fill(
      '--support',
      'https://a.example/',
      '--privacy',
      'https://b.example/',
      '--terms',
      'https://c.example/',
    );
    const { developer } = JSON.parse(readFileSync(join(told, 'unified/manifest.json'), 'utf8'));
    expect(Object.values(developer)).toEqual([
      'MailCoach',
      'https://a.example/',
      'https://b.example/',
      'https://c.example/',
    ]);
  });

  it.each([
    ['https://coach.example.com'],
    ['coach.example.com/pane'],
    ['localhost'],
    ['coach example.com'],
    ['coach.example.com', '--privacy', 'http://coach.example.com'],
  ])('are not made for %s %s %s', (...given) => {
    expect(() =>
      execFileSync(process.execPath, [join(FOLDER, 'fill.mjs'), ...given, '--out', out], { stdio: 'pipe' }),
    ).toThrow();
  });

  it('are for a host with a port, too', () => {
    execFileSync(process.execPath, [join(FOLDER, 'fill.mjs'), `${HOST}:8443`, '--out', out]);
    expect(readFileSync(join(out, 'mailcoach.xml'), 'utf8')).toContain(`https://${HOST}:8443/pane.html`);
  });
});
