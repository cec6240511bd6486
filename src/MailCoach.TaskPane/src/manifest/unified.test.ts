import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addin, fill, HOST, strings } from './bothManifests';

const out = join(fill(), 'unified');
const read = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8'));
const manifest = read('manifest.json');
const extension = manifest.extensions[0];
/** Microsoft's schemas lie in a package; its own validator wants a package that it does not name, so they are read here. */
const schemas = join(
  createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'),
  '../build/json-schemas/teams',
);

/** What is wrong with a manifest, by the schema that it names. */
function wrong(tree: { $schema: string }): unknown[] {
  const [version, name] = tree.$schema.split('/').slice(-2) as [string, string];
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const keeps = ajv.compile(JSON.parse(readFileSync(join(schemas, version, name), 'utf8')));
  return keeps(tree) ? [] : keeps.errors!;
}
const others = Object.keys(addin.languages).slice(1);

describe('the unified manifest', () => {
  it('keeps to the schema of Microsoft, and so does every language', () => {
    expect(wrong(manifest)).toEqual([]);
    expect(others.flatMap(language => wrong(read(`${language}.json`)))).toEqual([]);
  });

  it('would be told if it did not', () => {
    const other = { ...manifest, extensions: [{ ...extension, autoRunEvents: [{ events: [{ type: 'x' }] }] }] };
    expect(wrong(other)).not.toEqual([]);
    expect(wrong({ ...read('de.json'), 'extensions[0].elsewhere': 'x' })).not.toEqual([]);
  });

  it('names only actions that some runtime has, and has no other', () => {
    const had: string[] = extension.runtimes.flatMap((runtime: { actions: { id: string }[] }) =>
      runtime.actions.map(action => action.id),
    );
    const named: string[] = [];
    JSON.stringify(extension, (key, value: unknown) => {
      if (key === 'actionId') {
        named.push(value as string);
      }
      return value;
    });
    expect(named.toSorted()).toEqual(had.toSorted());
  });

  it('asks before a mail goes out, and blocks none', () => {
    const events = extension.autoRunEvents.flatMap((group: { events: object[] }) => group.events);
    expect(events).toEqual([
      { type: 'newMessageComposeCreated', actionId: 'onNewMessageCompose' },
      { type: 'messageRecipientsChanged', actionId: 'onMessageRecipientsChanged' },
      { type: 'messageSending', actionId: 'onMessageSend', options: { sendMode: 'promptUser' } },
    ]);
  });

  it('names https addresses of its host only', () => {
    const addresses = strings({ ...manifest, $schema: '' }).filter(each => each.includes('://'));
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter(address => !address.startsWith(`https://${HOST}/`))).toEqual([]);
    expect(manifest.validDomains).toEqual([HOST]);
  });

  it.each(others)('says in %s what it says in English, at places that exist', language => {
    const { $schema: _, ...words } = read(`${language}.json`) as Record<string, string>;
    const at = (path: string): unknown =>
      path.split(/[.[\]]+/).reduce((tree: unknown, name) => (tree as Record<string, unknown>)?.[name], manifest);
    for (const [path, said] of Object.entries(words)) {
      expect(typeof at(path), path).toBe('string');
      expect(said.trim(), path).not.toBe('');
    }
    const shown = JSON.stringify({ ...manifest, developer: null }).match(/"(label|title|description|short|full)":"/g)!;
    expect(Object.keys(words)).toHaveLength(shown.length);
  });

  it('stands aside for nobody and hides its twin where both are installed', () => {
    expect(manifest.id).not.toBe(addin.ids.addInOnly);
    expect(extension.alternates).toEqual([{ hide: { customOfficeAddin: { officeAddinId: addin.ids.addInOnly } } }]);
  });

  it('lies in the package with its languages and icons', () => {
    const zip = readFileSync(join(out, '../mailcoach.zip'));
    const count = zip.readUInt16LE(zip.length - 12);
    let at = zip.readUInt32LE(zip.length - 6);
    const names: string[] = [];
    for (let i = 0; i < count; i++) {
      const [name, size] = [zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 24)];
      const file = zip.toString('utf8', at + 46, at + 46 + name);
      const data = zip.readUInt32LE(at + 42) + 30 + name;
      names.push(file);
      const folder = file.endsWith('.png') ? '../../manifest/icons' : out;
      expect(zip.subarray(data, data + size).equals(readFileSync(join(folder, file))), file).toBe(true);
      at += 46 + name;
    }
    expect(names).toEqual(['manifest.json', ...others.map(each => `${each}.json`), 'color-192.png', 'outline-32.png']);
  });
});
