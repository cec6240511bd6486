import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { Api } from '../api/Api';
import type { MailHost } from '../host/MailHost';
import { directionOf, languageOf } from '../words/languages';
import { WordsProvider } from '../words/Words';
import type { Clock } from './clock';
import { Gate } from './Gate';
import { SignInProvider } from './PaneContext';

/** Theme, language and direction follow the mail program; everything else is inside. */
export function Pane({ host, api, now }: { host: MailHost; api: Api; now: Clock }) {
  const [around, setAround] = useState(host.surroundings);
  useEffect(() => {
    const leave = host.onSurroundingsChanged(setAround);
    setAround(host.surroundings());
    return leave;
  }, [host]);
  const language = languageOf(around.locale);
  const dir = directionOf(language);
  api.wire.language = around.locale;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
    document.documentElement.style.colorScheme = around.dark ? 'dark' : 'light';
  }, [language, dir, around.dark]);
  return (
    <FluentProvider theme={around.dark ? webDarkTheme : webLightTheme} dir={dir} className="pane" lang={language}>
      <WordsProvider locale={around.locale}>
        <SignInProvider value={api.wire.signIn}>
          <Gate key={language} host={host} api={api} now={now} />
        </SignInProvider>
      </WordsProvider>
    </FluentProvider>
  );
}
