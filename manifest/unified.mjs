import { addin, languages, word } from './addin.mjs';

const VERSION = '1.24';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}`;

/** What the unified manifest calls what Outlook's API calls otherwise. */
const EVENTS = {
  OnNewMessageCompose: 'newMessageComposeCreated',
  OnMessageRecipientsChanged: 'messageRecipientsChanged',
  OnMessageSend: 'messageSending',
};
const PERMISSIONS = { ReadItem: 'MailboxItem.Read.User', ReadWriteItem: 'MailboxItem.ReadWrite.User' };
const CONTEXTS = { read: 'mailRead', compose: 'mailCompose' };
const SEND_MODES = { PromptUser: 'promptUser' };

const mailbox = minVersion => ({ capabilities: [{ name: 'Mailbox', minVersion }] });
const desktop = minVersion => ({ ...mailbox(minVersion), formFactors: ['desktop'] });
const fileOf = language => `${language}.json`;
const first = key => word(key, languages.first.language);

/** The manifest and its languages, by the name of the file. */
export function unified(place) {
  return {
    'manifest.json': manifest(place),
    ...Object.fromEntries(languages.others.map(({ language }) => [fileOf(language), localized(language)])),
  };
}

const manifest = place => ({
  $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
  manifestVersion: VERSION,
  id: addin.ids.unified,
  version: addin.version,
  localizationInfo: {
    defaultLanguageTag: languages.first.tag.toLowerCase(),
    additionalLanguages: languages.others.map(({ language, tag }) => ({
      languageTag: tag.toLowerCase(),
      file: fileOf(language),
    })),
  },
  developer: {
    name: addin.provider,
    websiteUrl: place.support,
    privacyUrl: place.privacy,
    termsOfUseUrl: place.terms,
  },
  name: { short: first('name'), full: first('name') },
  description: { short: first('short'), full: first('full') },
  icons: { color: 'color-192.png', outline: 'outline-32.png' },
  accentColor: addin.accentColor,
  validDomains: [new URL(place.origin).host],
  authorization: {
    permissions: { resourceSpecific: [{ name: PERMISSIONS[addin.permission], type: 'Delegated' }] },
  },
  extensions: [
    {
      requirements: { ...mailbox(addin.requires), scopes: ['mail'] },
      runtimes: runtimes(place),
      ribbons: addin.commands.map(command => ribbon(command, place)),
      autoRunEvents: addin.events.map(event => ({
        requirements: { ...mailbox(event.requires), scopes: ['mail'] },
        events: [
          {
            type: EVENTS[event.type],
            actionId: event.handler,
            ...(event.sendMode && { options: { sendMode: SEND_MODES[event.sendMode] } }),
          },
        ],
      })),
      // Who has both gets one.
      alternates: [{ hide: { customOfficeAddin: { officeAddinId: addin.ids.addInOnly } } }],
    },
  ],
});

const runtimes = place => [
  {
    requirements: desktop(addin.requires),
    id: 'pane',
    type: 'general',
    code: { page: place.url(addin.pages.pane) },
    lifetime: 'short',
    actions: addin.commands.map(({ id, pinnable }) => ({ id, type: 'openPage', pinnable, view: 'pane' })),
  },
  {
    requirements: desktop(addin.events.map(event => event.requires).reduce(older)),
    id: 'events',
    type: 'general',
    code: { page: place.url(addin.pages.events), script: place.url(addin.pages.eventsScript) },
    lifetime: 'short',
    actions: addin.events.map(({ handler }) => ({ id: handler, type: 'executeFunction' })),
  },
];

const older = (one, other) => (one.localeCompare(other, 'en', { numeric: true }) <= 0 ? one : other);

const ribbon = (command, place) => ({
  requirements: { ...desktop(addin.requires), scopes: ['mail'] },
  contexts: [CONTEXTS[command.on]],
  tabs: [
    {
      builtInTabId: 'TabDefault',
      groups: [
        {
          id: `${command.id}.group`,
          label: first('name'),
          controls: [
            {
              id: command.id,
              type: 'button',
              label: first('name'),
              icons: addin.icons.ribbon.map(size => ({ size, url: place.icon(size) })),
              supertip: { title: first('name'), description: first(command.tip) },
              actionId: command.id,
            },
          ],
        },
      ],
    },
  ],
});

/** A language's words, by their path in the manifest. */
function localized(language) {
  const say = key => word(key, language);
  const ribbons = addin.commands.map((command, i) => {
    const group = `extensions[0].ribbons[${i}].tabs[0].groups[0]`;
    return {
      [`${group}.label`]: say('name'),
      [`${group}.controls[0].label`]: say('name'),
      [`${group}.controls[0].supertip.title`]: say('name'),
      [`${group}.controls[0].supertip.description`]: say(command.tip),
    };
  });
  return Object.assign(
    {
      $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
      'name.short': say('name'),
      'name.full': say('name'),
      'description.short': say('short'),
      'description.full': say('full'),
    },
    ...ribbons,
  );
}
