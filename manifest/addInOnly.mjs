import { addin, languages, word } from './addin.mjs';

const NS = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  v10: 'http://schemas.microsoft.com/office/mailappversionoverrides',
  v11: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
};
const SURFACES = { read: 'MessageReadCommandSurface', compose: 'MessageComposeCommandSurface' };
const FORMS = { read: 'ItemRead', compose: 'ItemEdit' };
const FORM_TYPES = { read: 'Read', compose: 'Edit' };

const escaped = text =>
  String(text).replace(/[&<>"]/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]);

/** An element: a name, its attributes, and what stands in it. */
function el(name, attributes = {}, ...inside) {
  const open = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  const lines = inside.flat().filter(Boolean);
  if (lines.length === 0) {
    return `${open} />`;
  }
  const text = lines.length === 1 && typeof lines[0] !== 'string' ? escaped(lines[0].text) : null;
  return text !== null
    ? `${open}>${text}</${name}>`
    : `${open}>\n${lines.join('\n').replace(/^/gm, '  ')}\n</${name}>`;
}
const text = value => ({ text: value });
const value = (name, it, attributes = {}, ...inside) => el(name, { ...attributes, DefaultValue: it }, ...inside);

/** The manifest for Outlook on Mac and for versions that cannot read the unified one. */
export function addInOnly(place) {
  const { language, tag } = languages.first;
  const overrides = key =>
    languages.others.map(other => el('Override', { Locale: other.tag, Value: word(key, other.language) }));
  const surfaces = addin.commands.map(command => command.on);
  return `<?xml version="1.0" encoding="UTF-8"?>
${el(
  'OfficeApp',
  { xmlns: NS.app, 'xmlns:xsi': NS.xsi, 'xmlns:bt': NS.bt, 'xsi:type': 'MailApp' },
  el('Id', {}, text(addin.ids.addInOnly)),
  el('Version', {}, text(`${addin.version}.0`)),
  el('ProviderName', {}, text(addin.provider)),
  el('DefaultLocale', {}, text(tag)),
  value('DisplayName', word('name', language), {}, overrides('name')),
  value('Description', word('full', language), {}, overrides('full')),
  value('IconUrl', place.icon(addin.icons.list)),
  value('HighResolutionIconUrl', place.icon(addin.icons.listHighResolution)),
  value('SupportUrl', place.support),
  el('AppDomains', {}, el('AppDomain', {}, text(place.origin))),
  el('Hosts', {}, el('Host', { Name: 'Mailbox' })),
  el('Requirements', {}, el('Sets', {}, el('Set', { Name: 'Mailbox', MinVersion: addin.requires }))),
  el('FormSettings', {}, surfaces.map(surface => form(surface, place))),
  el('Permissions', {}, text(addin.permission)),
  el(
    'Rule',
    { 'xsi:type': 'RuleCollection', Mode: 'Or' },
    surfaces.map(surface => el('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: FORM_TYPES[surface] })),
  ),
  el('DisableEntityHighlighting', {}, text('true')),
  versions(place),
)}
`;
}

const form = (surface, place) =>
  el(
    'Form',
    { 'xsi:type': FORMS[surface] },
    el(
      'DesktopSettings',
      {},
      value('SourceLocation', place.url(addin.pages.pane)),
      surface === 'read' && el('RequestedHeight', {}, text('450')),
    ),
  );

/** Both versions are whole: 1.0 for what cannot pin and knows no events, 1.1 inside it for everything else. */
const versions = place =>
  el(
    'VersionOverrides',
    { xmlns: NS.v10, 'xsi:type': 'VersionOverridesV1_0' },
    requirements(),
    el('Hosts', {}, el('Host', { 'xsi:type': 'MailHost' }, desktop(false))),
    resources(place),
    el(
      'VersionOverrides',
      { xmlns: NS.v11, 'xsi:type': 'VersionOverridesV1_1' },
      requirements(),
      el(
        'Hosts',
        {},
        el(
          'Host',
          { 'xsi:type': 'MailHost' },
          el(
            'Runtimes',
            {},
            el(
              'Runtime',
              { resid: 'events.page' },
              el('Override', { type: 'javascript', resid: 'events.script' }),
            ),
          ),
          desktop(true),
        ),
      ),
      resources(place),
    ),
  );

const requirements = () =>
  el('Requirements', {}, el('bt:Sets', { DefaultMinVersion: addin.requires }, el('bt:Set', { Name: 'Mailbox' })));

const desktop = whole =>
  el(
    'DesktopFormFactor',
    {},
    el('FunctionFile', { resid: 'events.page' }),
    addin.commands.map(command => surface(command, whole)),
    whole && launchEvents(),
  );

const surface = (command, whole) =>
  el(
    'ExtensionPoint',
    { 'xsi:type': SURFACES[command.on] },
    el(
      'OfficeTab',
      { id: 'TabDefault' },
      el(
        'Group',
        { id: `${command.id}.group` },
        el('Label', { resid: 'name' }),
        el(
          'Control',
          { 'xsi:type': 'Button', id: command.id },
          el('Label', { resid: 'name' }),
          el('Supertip', {}, el('Title', { resid: 'name' }), el('Description', { resid: command.tip })),
          el('Icon', {}, addin.icons.ribbon.map(size => el('bt:Image', { size, resid: `icon.${size}` }))),
          el(
            'Action',
            { 'xsi:type': 'ShowTaskpane' },
            el('SourceLocation', { resid: 'pane.page' }),
            whole && command.pinnable && el('SupportsPinning', {}, text('true')),
          ),
        ),
      ),
    ),
  );

const launchEvents = () =>
  el(
    'ExtensionPoint',
    { 'xsi:type': 'LaunchEvent' },
    el(
      'LaunchEvents',
      {},
      addin.events.map(({ type, handler, sendMode }) =>
        el('LaunchEvent', { Type: type, FunctionName: handler, ...(sendMode && { SendMode: sendMode }) }),
      ),
    ),
    el('SourceLocation', { resid: 'events.page' }),
  );

function resources(place) {
  const { pane, events, eventsScript } = addin.pages;
  const string = key =>
    value(
      'bt:String',
      word(key, languages.first.language),
      { id: key },
      languages.others.map(other => el('bt:Override', { Locale: other.tag, Value: word(key, other.language) })),
    );
  return el(
    'Resources',
    {},
    el('bt:Images', {}, addin.icons.ribbon.map(size => value('bt:Image', place.icon(size), { id: `icon.${size}` }))),
    el(
      'bt:Urls',
      {},
      value('bt:Url', place.url(pane), { id: 'pane.page' }),
      value('bt:Url', place.url(events), { id: 'events.page' }),
      value('bt:Url', place.url(eventsScript), { id: 'events.script' }),
    ),
    el('bt:ShortStrings', {}, string('name')),
    el('bt:LongStrings', {}, [...new Set(addin.commands.map(command => command.tip))].map(string)),
  );
}
