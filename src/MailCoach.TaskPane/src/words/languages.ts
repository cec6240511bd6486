import type en from './en.json';

export type Key = keyof typeof en;
export type Messages = Record<Key, string>;
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const files: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('./en.json'),
  ar: () => import('./ar.json'),
  de: () => import('./de.json'),
  es: () => import('./es.json'),
  fr: () => import('./fr.json'),
};

export const messagesOf = async (language: Language): Promise<Messages> => (await files[language]()).default;

export function languageOf(locale: string): Language {
  const code = locale.slice(0, 2).toLowerCase();
  return LANGUAGES.find(language => language === code) ?? 'en';
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
