import { type FileExamples, toText } from './file-example.ts';

const file = 'content/commentary/ferries.mdx';
const toHead = (lang: string) =>
  `---\ntitle: Ferries\nsummary: Who crosses\nauthors: [A. Rowe]\ndate: 2024-04-12\nlang: ${lang}\n---\n\n`;

/** About the reading of prose, and what authors let pass. */
export const proseFrameExamples: FileExamples = {
  allowance: toText(
    file,
    '{/* allow unknown-entity: its page comes later */}\n\nFerries cross to Faro.\n',
    'Ferries cross to Faro.\n',
  ),
  'unused-allowance': toText(
    file,
    '{/* allow uncited-number: I counted them */}\n\nFerries cross.\n',
    'Ferries cross.\n',
  ),
  'unread-prose': toText(file, `${toHead('tlh')}Ferries cross.\n`, `${toHead('en')}Ferries cross.\n`),
};
