import { describe, expect, it } from 'vitest';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';

const { describePair } = createPairReader();

/** The ministry did not confirm it, and: the ministry confirmed it. Written for Concordance, MIT. */
const sentences: Readonly<Record<string, readonly [open: string, flat: string]>> = {
  ar: ['لم تؤكد الوزارة ذلك.', 'أكدت الوزارة ذلك.'],
  bg: ['Министерството не потвърди това.', 'Министерството потвърди това.'],
  cs: ['Ministerstvo to zatím není schopno potvrdit.', 'Ministerstvo to potvrdilo.'],
  da: ['Ministeriet bekræftede det ikke.', 'Ministeriet bekræftede det.'],
  de: ['Das Ministerium bestätigte das nicht.', 'Das Ministerium bestätigte das.'],
  el: ['Το υπουργείο δεν το επιβεβαίωσε.', 'Το υπουργείο το επιβεβαίωσε.'],
  es: ['El ministerio no lo confirmó.', 'El ministerio lo confirmó.'],
  et: ['Ministeerium ei kinnitanud seda.', 'Ministeerium kinnitas seda.'],
  fi: ['Ministeriö ei vahvistanut sitä.', 'Ministeriö vahvisti sen.'],
  fr: ['Le ministère ne l’a pas confirmé.', 'Le ministère l’a confirmé.'],
  ga: ['Níor dhearbhaigh an aireacht é.', 'Dhearbhaigh an aireacht é.'],
  hr: ['Ministarstvo to nije potvrdilo.', 'Ministarstvo je to potvrdilo.'],
  hu: ['A minisztérium nem erősítette meg.', 'A minisztérium megerősítette.'],
  it: ['Il ministero non l’ha confermato.', 'Il ministero l’ha confermato.'],
  lt: ['Tai nėra ministerijos patvirtinta.', 'Tai ministerijos patvirtinta.'],
  lv: ['Ministrija to nav apstiprinājusi.', 'Ministrija to ir apstiprinājusi.'],
  mt: ['Il-ministeru ma kkonfermahx dan.', 'Il-ministeru kkonferma dan.'],
  nl: ['Het ministerie bevestigde dat niet.', 'Het ministerie bevestigde dat.'],
  pl: ['Ministerstwo tego nie potwierdziło.', 'Ministerstwo to potwierdziło.'],
  pt: ['O ministério não o confirmou.', 'O ministério confirmou-o.'],
  ro: ['Ministerul nu a confirmat.', 'Ministerul a confirmat.'],
  ru: ['Министерство это не подтвердило.', 'Министерство это подтвердило.'],
  sk: ['Ministerstvo to ešte nie je schopné potvrdiť.', 'Ministerstvo to potvrdilo.'],
  sl: ['Ministrstvo tega ni potrdilo.', 'Ministrstvo je to potrdilo.'],
  sv: ['Ministeriet bekräftade det inte.', 'Ministeriet bekräftade det.'],
  uk: ['Міністерство цього не підтвердило.', 'Міністерство це підтвердило.'],
  zh: ['该部没有证实这一点。', '该部证实了这一点。'],
};
const english = ['The ministry did not confirm it.', 'The ministry confirmed it.'] as const;

function findLost(source: Tagged, target: Tagged): string[] {
  return describePair(source, target).filter((line) => line.startsWith('negation-lost'));
}

describe.each(Object.entries(sentences))('what is not so, between English and %s', (lang, [negated, plain]) => {
  it('may be said not to be so', () => {
    expect(findLost(['en', english[0]], [lang, negated])).toEqual([]);
    expect(findLost([lang, negated], ['en', english[0]])).toEqual([]);
  });

  it('is doubted where the translation says that it is', () => {
    expect(findLost(['en', english[0]], [lang, plain])).toEqual(['negation-lost?']);
    expect(findLost([lang, negated], ['en', english[1]])).toEqual(['negation-lost?']);
  });

  it('is nothing to look for where the document says that it is so', () => {
    expect(findLost(['en', english[1]], [lang, plain])).toEqual([]);
    expect(findLost([lang, plain], ['en', english[1]])).toEqual([]);
  });
});

describe('what is not so', () => {
  it.each<[Tagged, Tagged]>([
    [
      ['de', 'Er hat das nicht gewusst.'],
      ['en', 'He was unaware of it.'],
    ],
    [
      ['es', 'No pagaron nada.'],
      ['en', 'They left without paying.'],
    ],
    [
      ['en', 'The firm did not deliver.'],
      ['it', 'La ditta ha mancato la consegna.'],
    ],
    [
      ['fr', 'Un pas vers la paix.'],
      ['en', 'A step towards peace.'],
    ],
    [
      ['en', 'They don’t pay.'],
      ['nl', 'Ze weigeren te betalen.'],
    ],
  ])('may be said with another word: %s, %s', (source, target) => {
    expect(findLost(source, target)).toEqual([]);
  });
});
