import { figureColumns } from './figure-columns.ts';

/** What the description says of the site; the licence holds for what the team wrote, so it is not the sources’. */
interface Publication {
  readonly title: string;
  readonly publisher: string;
}

/** The file `/api/figures.csv-metadata.json`: the table by the W3C's Metadata Vocabulary for Tabular Data (2015). */
export function toFiguresCsvw({ title, publisher }: Publication) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'Table',
    // Relative to this file, so that the two can be moved together.
    url: 'figures.csv',
    'dc:title': `Figures of ${title}`,
    'dc:description': 'Every figure of every document, a row for each document that has it.',
    'dc:publisher': publisher,
    dialect: { '@type': 'Dialect', encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    notes: [
      {
        '@value':
          'A cell of somebody else’s words that begins like a formula of a spreadsheet has an apostrophe before it.',
      },
    ],
    tableSchema: {
      '@type': 'Schema',
      columns: figureColumns.map(({ name, datatype, required = false, separator, description }) => ({
        '@type': 'Column',
        name,
        titles: name,
        datatype,
        required,
        ...(separator !== undefined && { separator }),
        'dc:description': description,
      })),
      primaryKey: ['id', 'briefing'],
      aboutUrl: '../figures/{id}/',
      rowTitles: ['text'],
    },
  };
}
