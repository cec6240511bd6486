import { languageOf, type Key } from '../words/languages';
import ar from '../words/ar.json';
import de from '../words/de.json';
import en from '../words/en.json';
import es from '../words/es.json';
import fr from '../words/fr.json';

/** The build keeps of these files only what a handler can say. */
const messages = { ar, de, en, es, fr };

export type AlertKey = Extract<Key, `alert.${string}` | 'signIn'>;

/** In the language of Outlook; none of these sentences has a gap. */
export const say = (key: AlertKey): string => messages[languageOf(Office.context.displayLanguage || 'en')][key];
