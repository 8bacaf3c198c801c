import { type FileExample, type FileExamples, toText } from './file-example.ts';

const toEntry = (id: string, rest: string) => `---\nid: ${id}\ntype: place\n${rest}---\n`;
const city = '\nA city by the sea.\n';

function toPorto(failing: string, mended: string): FileExample {
  return toText('content/glossary/porto.mdx', failing, mended);
}

/** About the entries of the glossary; beside each stands that of Italy, which was called “italia” before. */
export const glossaryExamples: FileExamples = {
  'id-not-file-name': toPorto(
    toEntry('oporto', 'names: { en: Porto }\n') + city,
    toEntry('porto', 'names: { en: Porto }\n') + city,
  ),
  'no-definition': toPorto(
    toEntry('porto', 'names: { en: Porto }\n'),
    toEntry('porto', 'names: { en: Porto }\n') + city,
  ),
  'name-claimed-twice': toPorto(
    toEntry('porto', 'names: { en: Porto }\naliases: { en: [Italy] }\n') + city,
    toEntry('porto', 'names: { en: Porto }\naliases: { en: [Oporto] }\n') + city,
  ),
  'id-claimed-twice': toPorto(
    toEntry('porto', 'names: { en: Porto }\nformerly: [italia]\n') + city,
    toEntry('porto', 'names: { en: Porto }\n') + city,
  ),
};
