/**
 * Words that stand twice in a row in a right sentence, by language: a pronoun and an article spelled alike, an
 * auxiliary and its participle, a word said twice for emphasis. Written for Concordance, MIT.
 */
export const allowedDoubles: Readonly<Record<string, readonly string[]>> = {
  en: ['had', 'that', 'is', 'very', 'in', 'on', 'long', 'many', 'never', 'her', 'again'],
  de: ['die', 'der', 'das', 'sie', 'den', 'dem', 'sehr', 'zu', 'in', 'an', 'auf', 'mit', 'war', 'ein'],
  nl: ['die', 'dat', 'van', 'in', 'op', 'heel', 'zeer', 'is', 'was', 'aan', 'er', 'uit', 'over'],
  fr: ['nous', 'vous', 'très', 'tout', 'en', 'jour'],
  it: ['poco', 'piano', 'quasi', 'molto', 'via', 'passo', 'ora', 'subito', 'via', 'lo', 'sì'],
  es: ['muy', 'poco', 'casi', 'paso', 'no', 'de'],
  pt: ['muito', 'pouco', 'quase', 'a', 'de', 'que'],
  ro: ['foarte', 'rând', 'a', 'mai', 'încet', 'doi', 'unul'],
  sv: ['är', 'som', 'den', 'de', 'i', 'på', 'för', 'mycket', 'att', 'det', 'om', 'till'],
  da: ['er', 'der', 'den', 'de', 'på', 'i', 'det', 'for', 'at', 'meget', 'som'],
  fi: ['jopa', 'oli', 'on', 'yhä', 'aina', 'hyvin'],
  et: ['on', 'oli', 'väga', 'aina', 'üha', 'ja'],
  hu: ['az', 'a', 'egy', 'nagyon', 'már', 'volt', 'ki'],
  pl: ['się', 'bardzo', 'nie', 'tak', 'to'],
  cs: ['se', 'je', 'velmi', 'to', 'že', 'si'],
  sk: ['sa', 'je', 'veľmi', 'to', 'že', 'si'],
  sl: ['se', 'je', 'zelo', 'to', 'da', 'ki', 'ga'],
  hr: ['se', 'je', 'vrlo', 'to', 'da', 'su', 'što'],
  bg: ['се', 'много', 'да', 'е', 'това', 'на', 'по'],
  ru: ['очень', 'что', 'не', 'чуть', 'еле', 'вот', 'то', 'давно', 'много'],
  uk: ['дуже', 'що', 'не', 'ледь', 'от', 'то', 'давно', 'багато'],
  el: ['πολύ', 'πρώτα', 'σιγά', 'λίγο', 'του', 'της', 'το', 'τον', 'την', 'μόλις'],
  lt: ['labai', 'vis', 'tik', 'kas', 'vos'],
  lv: ['ļoti', 'tikai', 'un', 'kas', 'tikko'],
  ga: ['an', 'go', 'a', 'is', 'i'],
  mt: ['ta', 'li', 'biss', 'kollox', 'xejn', 'ftit', 'wieħed', 'darba', 'ħafna'],
  ar: ['جدا', 'جداً', 'شيئا', 'شيئاً', 'ما', 'من', 'في', 'على', 'لا', 'يوما', 'خطوة'],
};
