import { describe, expect, it } from 'vitest';
import { chooseExcerpts } from '../../../src/rights/choose-excerpts.ts';
import { findRunningQuotations } from '../../../src/rights/find-running-quotations.ts';
import { createBriefing } from '../../support/create-briefing.ts';

describe('a quotation runs over the sentences', () => {
  it.each([
    ['it', ['Ha detto: «Il porto resta.', 'Le gru lavorano.', 'Nessuno parte», e tacque.', 'Poi piovve.'], [0, 1, 2]],
    ['en', ['Fog came.', 'She said: “No.', 'We stay here.', 'We wait.”', 'Rain fell.'], [1, 2, 3]],
    ['en', ['She said: "No, not now.', 'We stay here.', 'We wait."', 'Rain fell.'], [0, 1, 2]],
    ['de', ['Er sagte: „Das Tor bleibt zu.', 'Niemand geht.', 'So ist es.“', 'Es regnete.'], [0, 1, 2]],
    ['da', ['Hun sagde: »Porten er lukket.', 'Ingen går.', 'Sådan er det.«', 'Det regnede.'], [0, 1, 2]],
    ['ro', ['A spus: „Portul rămâne aici.', 'Nimeni nu pleacă.', 'Așa este.”', 'A plouat.'], [0, 1, 2]],
    ['zh', ['他说:“港口还在这里。', '没有人离开。', '就是这样。”', '下雨了。'], [0, 1, 2]],
    ['ar', ['قال: «الميناء باق هنا.', 'لا أحد يغادر.', 'هكذا هو».', 'هطل المطر.'], [0, 1, 2]],
    ['en', ['She said: “It’s the captain’s ship.', 'It isn’t ours.', 'We’ll wait.”'], [0, 1, 2]],
  ])('(%s) %j', (lang, texts, expected) => {
    expect(findRunningQuotations(texts, lang)).toEqual(expected);
  });
});

describe('no quotation runs over the sentences', () => {
  it.each([
    ['en', ['Rain fell.', 'Fog came.']],
    ['it', ['Ha detto: «Il porto resta aperto a tutti».', 'Piove.', 'Ha detto: «La nebbia resta qui con noi».']],
    // Nobody closes it.
    ['it', ['Ha detto: «Il porto resta aperto a tutti.', 'Piove.', 'Nessuno parte.']],
    ['it', ['Ha detto: «Il porto resta aperto a tutti.', 'Piove.', 'Il museo «Orsini» è chiuso.']],
    ['en', ['She said: "We stay here for now.', 'Rain fell.', 'The museum "Orsini" is closed.']],
    ['da', ['Hun sagde: »Porten er lukket i dag.', 'Det regnede.', 'Skibet »Havet« er væk.']],
    // A name of two sentences.
    ['en', ['He reads “Sea.', 'Salt” every day.']],
    ['en', ['The screen is 5" wide and large.', 'It is new.', 'The other is 7" wide.']],
    ['en', []],
  ])('(%s) %j', (lang, texts) => {
    expect(findRunningQuotations(texts, lang)).toEqual([]);
  });
});

it('a sentence in the midst of a quotation may be shown, one of another paragraph or item may not', () => {
  const quoted = ['Disse: «Il porto resta sempre qui.', 'Le gru lavorano.', 'Nessuno parte».'];
  const report = createBriefing({
    paragraphs: [[...quoted, 'Piove.'], ['Aggiunse: «La nebbia non se ne va.'], ['Tutti tacciono.', 'Fine».']],
    items: [['Disse: «Le reti sono già asciutte.'], ['Il molo dorme.'], ['Fine ancora».']],
  });
  const textOf = new Map(report.segments.map(({ id, text }) => [id, text]));
  const shown = [...chooseExcerpts(report, new Set())].map((id) => textOf.get(id));
  expect(shown).toEqual([...quoted, 'Aggiunse: «La nebbia non se ne va.', 'Disse: «Le reti sono già asciutte.']);
});
