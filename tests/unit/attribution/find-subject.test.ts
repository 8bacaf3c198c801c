import { describe, expect, it } from 'vitest';
import { attributeFigures } from '../../../src/pipeline/attribution/figure-context.ts';
import { readMarked } from './marked-text.ts';
import { type Lang, readSpeech } from './speech-readers.ts';

function findSubjects(lang: Lang, marked: string) {
  const { plain, segments, figures } = readMarked(marked);
  return attributeFigures(plain, readSpeech[lang](plain, segments), figures, []).map(({ subject }) => subject);
}

const said: [Lang, string, string][] = [
  ['it', 'Il [percent 30%] delle famiglie romane spende di più.', 'famiglie romane'],
  ['it', 'Il Pil tedesco è cresciuto del [percent 2,3%].', 'Pil tedesco'],
  ['it', 'L’anno scorso le vendite hanno raggiunto [money 3 miliardi di euro].', 'vendite'],
  ['it', 'Il deficit è del [percent 5%] del Pil.', 'deficit'],
  ['it', 'La banca ha concesso prestiti per [money 5 milioni di euro].', 'prestiti'],
  ['it', 'Sono partiti [count 5.000 soldati] della Nato.', 'soldati della Nato'],
  ['it', 'Il prezzo potrebbe salire a [money 100 dollari].', 'prezzo'],
  ['ro', 'Guvernul a vândut [percent 20%] din acțiunile companiei.', 'acțiunile companiei'],
  ['ro', 'Exporturile României au scăzut cu [percent 12%].', 'Exporturile României'],
  ['ro', 'Banca a acordat credite în valoare de [money 5 milioane de lei].', 'credite'],
  ['ro', 'Datoria de [money 5 milioane de lei] a orașului a fost plătită.', 'Datoria orașului'],
  ['ro', 'Taxa este de [percent 5%].', 'Taxa'],
  ['ro', 'Costurile ar putea ajunge la [money 5 milioane de lei].', 'Costurile'],
  ['ro', 'Importurile au crescut de la [money 2 lei] la 3 lei.', 'Importurile'],
  ['en', 'The bank holds [percent 20 percent] of the shares.', 'shares'],
  ['en', 'Last year exports of steel rose by [percent 5%].', 'exports of steel'],
  ['en', 'The deficit is [percent 5 percent] of output.', 'deficit'],
  ['en', 'The country bought drones worth [money $5 million].', 'drones'],
  ['en', 'Congress approved [money $61 billion] in aid.', 'aid'],
  ['en', 'In all, [count 300 houses] of the old town were lost.', 'houses of the old town'],
];

const unsaid: [Lang, string][] = [
  ['it', 'Il comune ha speso [money 5 milioni di euro].'],
  ['it', 'La riunione è il [date 5 maggio].'],
  ['it', 'È il [ordinal settantesimo anniversario].'],
  ['it', 'Ha piovuto per [duration tre giorni].'],
  ['it', 'Erano [money 5 euro].'],
  ['it', 'Lui ha raggiunto [money 5 milioni di euro].'],
  ['it', 'Il sindaco ha incassato solo [money 3 euro].'],
  ['ro', 'Compania a investit [money 30 de milioane de euro].'],
  ['ro', 'Reuniunea este pe [date 5 mai].'],
  ['ro', 'A plouat [duration trei zile].'],
  ['ro', 'Ea a ajuns la [money 5 lei].'],
  ['ro', 'Orașul a plătit [money 5 lei].'],
  ['ro', 'Sunt [money 5 lei].'],
  ['en', 'The ministry spent [money $40 million].'],
  ['en', 'The meeting is on [date 5 May].'],
  ['en', 'It rained for [duration three days].'],
  ['en', 'It reached [money $5 million].'],
  ['en', 'They paid [money $5].'],
  ['en', 'The [ordinal third] attempt failed.'],
  ['en', 'The firm has received [money $5 million].'],
];

describe('what a figure counts or measures', () => {
  it.each(said)('is said (%s): %s', (lang, marked, subject) => {
    expect(findSubjects(lang, marked)[0]).toBe(subject);
  });

  it.each(unsaid)('is left open rather than guessed (%s): %s', (lang, marked) => {
    expect(findSubjects(lang, marked)[0]).toBeUndefined();
  });

  it('leaves another figure out of the words', () => {
    expect(
      findSubjects('en', '[percent 70%] of the imports of [money $900 million] of steel came late.')[0],
    ).not.toContain('900');
  });
});
