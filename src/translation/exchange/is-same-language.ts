/** Whether two tags name one language, whatever their regions: “en-US” and “en”, but not “zh-Hans” and “zh-Hant”. */
export function isSameLanguage(tag: string, other: string): boolean {
  const [one, two] = [toLocale(tag), toLocale(other)];
  if (!one || !two || one.language !== two.language) return false;
  return one.script === two.script;
}

/** With the script that the tag leaves unsaid; tools write “en_US” as well. */
function toLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}
