/** For each mark that opens a quotation, those that may close it, in the ways Europe, China and the Arab countries write. */
export const closingMarks: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«»',
  '“': '”“',
  '”': '”',
  '„': '“”"',
  '"': '"',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‹': '›',
};

/** Marks that in Chinese stand around titles and not around what someone says. */
export const titleMarks = '《〈';
