import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addin, addInOnly, all, attribute, children, fill, HOST } from './bothManifests';
import { ELEMENT_ORDER, REPEATED } from './elementOrder';

const manifest = addInOnly(join(fill(), 'mailcoach.xml'));
const [v10, v11] = all(manifest, 'VersionOverrides') as [Element, Element];

/** Without what stands in the version inside it. */
const own = (version: Element, name: string): Element[] =>
  all(version, name).filter(element => version === v11 || !all(v11, name).includes(element));
const type = attribute('xsi:type');

describe('the add-in-only manifest', () => {
  it('has its elements in the order of the schemas', () => {
    for (const [name, order] of Object.entries(ELEMENT_ORDER)) {
      const found = all(manifest, name).filter(element => children(element).length > 0);
      expect(found.length, name).toBeGreaterThan(0);
      for (const element of found) {
        const names = children(element).map(child => child.localName);
        const once = names.filter((each, i) => !(REPEATED.includes(each) && names[i - 1] === each));
        expect(once, name).toEqual(order.filter(each => names.includes(each)));
      }
    }
  });

  it.each([
    ['1.0', v10, 'VersionOverridesV1_0', ['MessageReadCommandSurface', 'MessageComposeCommandSurface']],
    ['1.1', v11, 'VersionOverridesV1_1', ['MessageReadCommandSurface', 'MessageComposeCommandSurface', 'LaunchEvent']],
  ] as const)('is whole in version %s', (_, version, name, points) => {
    expect(type(version)).toBe(name);
    expect(own(version, 'ExtensionPoint').map(type)).toEqual(points);
    const ids = ['Image', 'Url', 'String'].flatMap(each => own(version, each).map(attribute('id'))).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    const named = children(version).flatMap(child =>
      [child, ...all(child, '*')].map(attribute('resid')).filter(Boolean),
    );
    const mine =
      version === v10
        ? named.slice(0, named.length - all(v11, '*').filter(each => each.getAttribute('resid')).length)
        : named;
    expect(mine.length).toBeGreaterThan(10);
    expect(mine.filter(id => !ids.includes(id))).toEqual([]);
    for (const id of ids) {
      expect(id.length, id).toBeLessThanOrEqual(32);
    }
    for (const control of own(version, 'Control')) {
      expect(all(control, 'Image').map(image => Number(image.getAttribute('size')))).toEqual([16, 32, 80]);
    }
  });

  it('pins the pane in 1.1 beside a mail that is read, and nowhere else', () => {
    const pinning = all(manifest, 'SupportsPinning').map(each => each.parentNode?.parentNode as Element);
    expect(pinning.map(attribute('id'))).toEqual(['mailcoach.open']);
    expect(own(v10, 'SupportsPinning')).toEqual([]);
  });

  it('starts events from one page and, where there is no page, from one script; only sending may ask', () => {
    expect(all(v11, 'Runtime').map(attribute('resid'))).toEqual(['events.page']);
    expect(all(all(v11, 'Runtime')[0]!, 'Override').map(attribute('type'))).toEqual(['javascript']);
    const modes = all(manifest, 'LaunchEvent').map(event => [
      event.getAttribute('Type'),
      event.getAttribute('SendMode'),
    ]);
    expect(modes).toEqual(
      [
        ['OnNewMessageCompose', ''],
        ['OnMessageRecipientsChanged', ''],
        ['OnMessageSend', 'PromptUser'],
      ].map(([name, mode]) => [name, mode || expect.toSatisfy((found: string | null) => !found)]),
    );
  });

  it('names https addresses of its host only', () => {
    const addresses = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']
      .flatMap(name => all(manifest, name))
      .map(attribute('DefaultValue'))
      .filter(Boolean);
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter(address => !address.startsWith(`https://${HOST}/`))).toEqual([]);
    expect(all(manifest, 'AppDomain').map(domain => domain.textContent)).toEqual([`https://${HOST}`]);
  });

  it('says everything in five languages, within the lengths that are allowed', () => {
    const others = Object.values(addin.languages).slice(1);
    const limits = { DisplayName: 125, ShortStrings: 125, LongStrings: 250 };
    for (const [name, limit] of Object.entries(limits)) {
      const said = all(manifest, name).flatMap(each => (name.endsWith('Strings') ? children(each) : [each]));
      for (const each of [
        ...said,
        children(manifest.documentElement).find(child => child.localName === 'Description')!,
      ]) {
        const words = all(each, 'Override');
        expect(words.map(attribute('Locale'))).toEqual(others);
        for (const text of [attribute('DefaultValue')(each), ...words.map(attribute('Value'))]) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length, text).toBeLessThanOrEqual(each.localName === 'Description' ? 250 : limit);
        }
      }
    }
  });
});
