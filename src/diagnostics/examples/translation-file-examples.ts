import { type FileExamples, toText, toTold } from './file-example.ts';

const file = 'content/translations/report.en.po';
const good = 'msgid "Le navi partono."\nmsgstr "The ships leave."\n';

/** About the files of translations. */
export const translationFileExamples: FileExamples = {
  'po-syntax': toText(file, good.replace('leave."', 'leave.'), good),
  'po-repeated': toText(file, `${good}\n${good.replace('ships', 'boats')}`, good),
  'translation-name': toTold(
    'content/translations/report.english.po',
    'The file has the name of a language where its tag belongs.',
    'The file is called “report.en.po”.',
  ),
  'translation-language': toText(
    file,
    `msgid ""\nmsgstr ""\n"Language: de\\n"\n\n${good}`,
    `msgid ""\nmsgstr ""\n"Language: en\\n"\n\n${good}`,
  ),
  'stray-translation': toTold(
    'content/translations/reprot.en.po',
    'The translation of “report” has a misspelt name.',
    'The file is called “report.en.po”.',
  ),
  'stale-translation': toTold(
    file,
    'The document has a new sentence; the file was put back as it was before.',
    'The file is as “npm run ingest” leaves it, with an entry for that sentence.',
  ),
  'unread-language': toTold(
    'content/translations/report.tlh.po',
    'A translation into Klingon, of which there is no data.',
    'A translation into English, of which there is.',
  ),
  'unknown-rule': toText(
    file,
    '# accept: number-chnaged a misprint\nmsgid "Le navi partono."\nmsgstr "The ships leave."\n',
    good,
  ),
  'broken-cache': toTold(
    '.cache/translations/report.en.json',
    'The file was cut short by a full disk.',
    'The file is made again by “npm run ingest”.',
  ),
};
