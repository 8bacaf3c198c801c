import { defineExamples } from '../../examples/example.ts';
import { hostile } from '../../examples/sample/glossary.ts';
import type { LoggedFigure, LoggedRecord } from '../../views/changes.ts';
import { toWords } from '../../views/words.ts';
import ChangeRecord from './ChangeRecord.astro';

const toFigure = (title: string, written: string, isHere = true): LoggedFigure => ({
  id: 'f-olives',
  title,
  written: toWords(written, 'pt'),
  isHere,
});
const quiet = { counts: { added: 0, changed: 0, withdrawn: 0 }, documents: [], isFirst: false };
const full: LoggedRecord = {
  date: '2032-06-20',
  note: `A reader saw that a stop had been read as a comma. ${hostile}`,
  isFirst: false,
  counts: { added: 1, changed: 1, withdrawn: 1 },
  documents: [
    {
      slug: 'sample-harvest',
      title: toWords('Colheitas e travessias', 'pt'),
      added: [toFigure('320', '320')],
      changed: [{ before: toFigure('1.25', '1.250'), after: toFigure('1,250', '1.250'), parts: ['value', 'modality'] }],
      withdrawn: [toFigure('7', 'sete', false)],
    },
    { slug: 'sample-gone', added: [], changed: [], withdrawn: [toFigure('12%', '12%', false)] },
  ],
};

export default defineExamples(ChangeRecord, {
  purpose:
    'What happened to the figures on one day: what was corrected first, with old and new, then withdrawn and added.',
})(({ locale }) => [
  {
    name: 'added, changed, withdrawn',
    shows: 'Old and new value in words as well as crossed out; a document that is gone.',
    props: { locale, record: full },
    says: ['20 June 2032', 'stop had been read', hostile, '1.25', '1,250', 'value', 'sete', '320'],
  },
  {
    name: 'the first record',
    shows: 'The log begins here: only how many figures there were.',
    props: {
      locale,
      record: { ...quiet, isFirst: true, date: '2032-06-01', counts: { added: 9, changed: 0, withdrawn: 0 } },
    },
    says: ['1 June 2032', '9'],
  },
  {
    name: 'not recorded yet',
    shows: 'What differs from the last record has no day.',
    props: { locale, record: { ...quiet, counts: { added: 1, changed: 0, withdrawn: 0 } } },
    says: ['record'],
  },
]);
