import { defineExamples } from '../../examples/example.ts';
import OpenFile from './OpenFile.astro';

const json = { name: 'JSON', url: 'https://www.rfc-editor.org/rfc/rfc8259' };
const zip = { name: 'ZIP', url: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT' };

export default defineExamples(OpenFile, {
  purpose: 'A file that programs can take from the site: what it holds, its format and a line of it.',
})(({ locale }) => {
  const one = { path: 'api/figures.json', isOne: true, holds: 'leaves.figuresJson', formats: [json] } as const;
  const many = { path: 'api/packs/<document>.zip', isOne: false, holds: 'leaves.pack', formats: [zip] } as const;
  const part = { isOne: false, holds: 'leaves.citations', formats: [json, zip] } as const;
  return [
    {
      name: 'one file, with an example',
      shows: 'The address is a link; the example opens.',
      props: { locale, file: one, example: '{"id":"f-ships"}' },
      says: ['api/figures.json', 'Every figure', 'Format', 'JSON', 'Example', '{"id":"f-ships"}'],
    },
    {
      name: 'an example that is cut',
      shows: 'It is said how much of the line is shown.',
      props: { locale, file: one, example: 'x'.repeat(300) },
      says: ['Example', 'cut after 240 characters', 'x…'],
    },
    {
      name: 'a file for each document',
      shows: 'The address has a place for the document and is no link; that of one of them is.',
      props: { locale, file: many, example: undefined, examplePath: 'api/packs/harvest.zip' },
      says: ['api/packs/<document>.zip', 'ZIP', 'Example', 'api/packs/harvest.zip'],
    },
    {
      name: 'a part of pages',
      shows: 'It has no address of its own, and two formats.',
      props: { locale, file: part, example: undefined },
      says: ['How to cite', 'JSON', 'ZIP'],
    },
  ];
});
