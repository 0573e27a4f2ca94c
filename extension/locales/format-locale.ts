/**
 * The browser's own variant of a language, for dates: an English panel writes "22 Nov" in a browser set to British English. A variant in
 * another script is passed over: Simplified Chinese texts and Traditional dates do not go together.
 */
export const formatLocale = (language: string, browserLanguages: readonly string[]): string => {
  const wanted = likely(language);
  const own = browserLanguages.find((each) => {
    const found = likely(each);
    return found !== null && wanted !== null && found.language === wanted.language && found.script === wanted.script;
  });
  return own ?? language;
};

const likely = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
};
