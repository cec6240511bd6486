/** The order in which Outlook's schemas want what may stand in an element; what is not listed may not stand there. */
export const ELEMENT_ORDER: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  DesktopSettings: ['SourceLocation', 'RequestedHeight'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'VersionOverrides'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['OfficeTab', 'LaunchEvents', 'SourceLocation'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation', 'SupportsPinning'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** What may stand more than once. */
export const REPEATED = ['ExtensionPoint', 'Group', 'Control'];
