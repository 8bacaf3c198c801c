import { type FileExamples, toText, toTold } from './file-example.ts';

const entry = (front: string, body: string) => `---\n${front}---\n\n${body}\n`;
const porto = 'id: porto\ntype: place\nnames: { en: Porto }\n';

/** About what a file is written in. */
export const fileExamples: FileExamples = {
  'mdx-syntax': toText(
    'content/commentary/ferries.mdx',
    '<!-- ask the ferrymen -->\n\nFerries wait.\n',
    '{/* ask the ferrymen */}\n\nFerries wait.\n',
  ),
  'yaml-syntax': toText('seeds/exports.yml', 'title: Exports: the year\n', 'title: "Exports: the year"\n'),
  'no-front-matter': toText('content/glossary/porto.mdx', 'A city by the sea.\n', entry(porto, 'A city by the sea.')),
  'unknown-field': toText('seeds/exports.yml', 'pubisher: The ministry\n', 'publisher: The ministry\n'),
  'missing-field': toText(
    'content/glossary/porto.mdx',
    entry(porto.replace('type: place\n', ''), 'A city by the sea.'),
    entry(porto, 'A city by the sea.'),
  ),
  'wrong-field': toText('seeds/exports.yml', 'date: 12 April 2024\n', 'date: 2024-04-12\n'),
  unreadable: toText(
    'port.tmx',
    '<translations><unit>The port.</unit></translations>\n',
    '<tmx version="1.4"><header srclang="it"/><body/></tmx>\n',
  ),
  'changed-meanwhile': toTold(
    'content/briefings/exports.mdx',
    '“npm run ingest” writes the briefing again while “npm run build” makes pages of it.',
    'The build is run when the ingest has ended.',
  ),
};
