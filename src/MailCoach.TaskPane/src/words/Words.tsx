import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { format, type Gaps } from './format';
import { languageOf, messagesOf, type Key, type Language, type Messages } from './languages';
import { dayWords, type DayWords } from './days';

export interface Words extends DayWords {
  language: Language;
  locale: string;
  say: (key: Key, gaps?: Gaps) => string;
  number: (value: number) => string;
  /** One thing, another and a third. */
  list: (things: string[]) => string;
}

const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) {
    throw new Error('Words are missing above this component.');
  }
  return words;
}

/** The locale whose days and numbers we can say in the language: `de-AT` stays, `nl-NL` becomes `en`. */
const sayable = (locale: string, language: Language): string => (locale.startsWith(language) ? locale : language);

export function wordsIn(locale: string, messages: Messages): Words {
  const language = languageOf(locale);
  const said = sayable(locale, language);
  return {
    language,
    locale: said,
    say: (key, gaps = {}) => format(messages[key], gaps, said),
    number: value => new Intl.NumberFormat(said, { maximumFractionDigits: 0 }).format(value),
    list: things => new Intl.ListFormat(said, { type: 'conjunction' }).format(things),
    ...dayWords(said),
  };
}

/** Keeps the old language on screen until the new one has arrived. */
export function WordsProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const [loaded, setLoaded] = useState<{ locale: string; messages: Messages } | null>(null);
  useEffect(() => {
    let stale = false;
    void messagesOf(languageOf(locale)).then(messages => stale || setLoaded({ locale, messages }));
    return () => {
      stale = true;
    };
  }, [locale]);
  const words = useMemo(() => loaded && wordsIn(loaded.locale, loaded.messages), [loaded]);
  return words && <WordsContext value={words}>{children}</WordsContext>;
}
