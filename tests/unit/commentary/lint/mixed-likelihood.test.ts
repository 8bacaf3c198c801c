import { describe, expect, it } from 'vitest';
import { mixedLikelihood } from '../../../../src/commentary/lint/mixed-likelihood.ts';
import { lintBody } from './lint-body.ts';

const lint = (body: string, lang?: string) => lintBody(mixedLikelihood, body, lang);

const assess = (likelihood: string, text: string) =>
  `<Assessment likelihood="${likelihood}" confidence="high">\n\n${text}\n\n</Assessment>`;

describe('words of likelihood of more than one scale', () => {
  it.each([
    [
      'en',
      'There is a roughly even chance of rain. It is very likely to snow. It is virtually certain to freeze.',
      'virtually certain',
    ],
    ['en', 'The dam will probably hold. It is very likely that the road will not.', 'probably'],
    ['en', 'It is very likely to rain, and highly likely to snow.', 'highly likely'],
    ['en', 'A flood is highly improbable.\n\n- Snow is very likely.\n- Hail is very likely.', 'highly improbable'],
    ['en', `${assess('likely', 'The dam will hold.')}\n\nSnow is highly likely.`, 'highly likely'],
    [
      'en',
      'It is almost-certain to rain, and more likely than not to snow. Hail is almost certain.',
      'more likely than not',
    ],
    ['it', 'È molto probabile che piova. È altamente probabile che nevichi.', 'altamente probabile'],
    [
      'it',
      'La diga reggerà quasi certamente. Piove molto probabilmente. Sarà praticamente certa la neve.',
      'praticamente certa',
    ],
    ['ro', 'Este foarte probabil să plouă. Este foarte verosimil să ningă.', 'foarte verosimil'],
    [
      'ro',
      'E foarte probabil să plouă; este practic sigură ninsoarea; e foarte probabil şi vântul. Aproape sigur.',
      'practic sigură',
    ],
    [
      'de',
      'Ein sehr wahrscheinlicher Regen. Schnee ist praktisch sicher, Hagel fast sicher. Nebel: fast sicher.',
      'praktisch sicher',
    ],
    ['fr', 'La pluie est très probable ; la neige est hautement probable.', 'hautement probable'],
    ['ru', 'Дождь весьма вероятен. Снег почти наверняка. Град практически достоверен.', 'практически достоверен'],
    ['pl', 'Deszcz jest bardzo prawdopodobny, a śnieg wysoce prawdopodobny.', 'wysoce prawdopodobny'],
    ['zh', '很可能下雨。很可能刮风。極有可能下雪。幾乎肯定停電。', '極有可能'],
    ['ar', 'من المرجح جدا أن تمطر. ومن المرجح بقوة أن تثلج.', 'من المرجح بقوة'],
  ])('%s: %s', (lang, body, words) => {
    const faults = lint(body, lang);
    expect(faults.map(({ ruleId, reason }) => [ruleId, reason.includes(`${words}” is a term of`)])).toEqual([
      ['mixed-likelihood', true],
    ]);
  });

  it('says every place, the term that says the same on the scale used most, and where that is used', () => {
    const faults = lint(
      'Rain is almost certain, wind has almost no chance.\n\nSnow is virtually certain. Hail is *extremely unlikely*. Fog has a roughly even chance.',
    );
    expect(faults).toMatchObject([
      {
        ruleId: 'mixed-likelihood',
        reason: '“virtually certain” is a term of the IPCC’s scale, and this text keeps to the first row of ICD 203',
        cure: 'write “almost certain”, 95 to 99 percent',
        replacement: 'almost certain',
        start: { line: 3, column: 9 },
        end: { line: 3, column: 26 },
        related: [{ label: 'the text says', words: 'almost certain', start: { line: 1, column: 9 } }],
      },
      { cure: 'write “almost no chance”, 1 to 5 percent', start: { line: 3, column: 37 } },
    ]);
  });
});

describe('words of likelihood that belong together, or say no likelihood', () => {
  it.each([
    ['en', 'It will likely rain. It is very likely to snow, almost certain to freeze, and unlikely to thaw.'],
    ['en', 'It will probably rain. It is unlikely to snow. It will almost certainly be cold, and likely dark.'],
    ['en', 'Rain is likely; snow is virtually certain; hail is extremely unlikely; fog is very likely.'],
    ['en', 'Snow is very likely. The remote village is more probable to flood than the town.'],
    ['en', 'Snow is very likely. The ministry says that hail is “highly likely” and frost “virtually certain”.'],
    ['en', 'Snow is very likely.\n\n> Hail is highly likely.'],
    ['en', 'Snow is very likely. The ministry held that <Cite segment="s-fact">hail was highly likely</Cite>.'],
    ['en', 'Snow is very likely. It is not probable that it melts.'],
    ['en', `${assess('very-likely', 'It will snow.')}\n\nHail is unlikely.`],
    ['en', 'Snow is very likely. `highly likely` is a term of the yardstick.'],
    ['it', 'La probabilità è alta. È molto probabile che piova. È più probabile la neve. È quasi certa la nebbia.'],
    [
      'ro',
      'Probabilitatea este mare. Este foarte probabil să plouă şi aproape sigur să ningă. E mai puțin probabil vântul.',
    ],
    [
      'de',
      'Die Wahrscheinlichkeit ist hoch. Regen ist sehr wahrscheinlich. Die Erfolgswahrscheinlichkeit ist praktisch null.',
    ],
    [
      'de',
      'Regen ist sehr wahrscheinlich, Schnee unwahrscheinlich, Hagel fast sicher; die Unwahrscheinlichkeitsthese bleibt.',
    ],
    [
      'fr',
      'La pluie est très probable, la neige peu probable, la grêle presque certaine. La probabilité est plus forte.',
    ],
    ['ru', 'Дождь весьма вероятен, снег маловероятен. Вероятность града высока. Град почти наверняка.'],
    ['pl', 'Prawdopodobieństwo jest wysokie. Deszcz jest bardzo prawdopodobny, śnieg mało prawdopodobny.'],
    ['zh', '很可能下雨。可能性不低。不可能下雪。可能刮风。几乎肯定停电。'],
    ['ar', 'من المرجح جدا أن تمطر. الاحتمال كبير. ومن غير المرجح أن تثلج.'],
  ])('%s: %s', (lang, body) => {
    expect(lint(body, lang)).toEqual([]);
  });
});

describe('an assessment and the words in it', () => {
  it('is told of another likelihood in its own words', () => {
    expect(lint(assess('likely', 'The dam is very unlikely to hold.'))).toMatchObject([
      {
        reason: '“very unlikely” says 5 to 20 percent, and the assessment around it “likely”, 55 to 80 percent',
        cure: 'leave the word to the assessment, or write likelihood="very-unlikely"',
        start: { line: 3, column: 12 },
      },
    ]);
  });

  it('is told once of a word that is of another likelihood and of another scale', () => {
    expect(lint(assess('unlikely', 'The dam will, it is virtually certain, hold.'))).toHaveLength(1);
  });

  it('is told of a confidence in its words, which it says apart', () => {
    expect(lint(assess('likely', 'We say with low confidence that the dam will hold.'))).toMatchObject([
      {
        reason: '“low confidence” stands in an assessment, which says apart how sure it is',
        cure: 'take it out, and write confidence="low"',
      },
    ]);
  });

  it.each([
    assess('likely', 'The dam is likely to hold.'),
    assess('likely', 'The dam will hold.'),
    assess('very-unlikely', 'The dam will hold, which the ministry calls “almost certain”.'),
    `${assess('likely', 'The dam will hold.')}\n\n${assess('unlikely', 'It is unlikely that the road will.')}`,
  ])('may say the same: %s', (body) => {
    expect(lint(body)).toEqual([]);
  });
});

describe('likelihood and confidence in one sentence', () => {
  it.each([
    ['en', 'We have high confidence that the dam is likely to hold.'],
    ['en', 'Rain is very likely (medium confidence).'],
    ['it', 'È probabile, con alta fiducia, che piova.'],
    ['ro', 'Cu un grad ridicat de încredere, este probabil să plouă.'],
    ['de', 'Mit hohem Vertrauen halten wir Regen für wahrscheinlich.'],
    ['zh', '很可能下雨（高信度）。'],
    ['ar', 'نقدر بثقة عالية أن من المرجح أن تمطر.'],
  ])('%s: %s', (lang, body) => {
    const faults = lint(body, lang);
    expect(faults.map(({ reason }) => reason.endsWith('which mixes how sure with how likely'))).toEqual([true]);
  });

  it.each([
    ['en', 'The dam is likely to hold. We have high confidence in this.'],
    ['en', 'We have high confidence in the report.'],
    ['en', 'The dam is likely to hold, whatever the ministry’s “high confidence”.'],
    ['en', 'Confidence in the dam is likely to fall.'],
    ['it', 'È probabile che piova. Lo diciamo con alta fiducia.'],
    ['de', 'Regen ist wahrscheinlich. Wir haben hohes Vertrauen in diese Aussage.'],
    ['zh', '很可能下雨。高信度。'],
  ])('is not found in %s: %s', (lang, body) => {
    expect(lint(body, lang)).toEqual([]);
  });
});

it('mends each of its own examples', () => {
  for (const { failing, mended } of mixedLikelihood.rule.examples) {
    expect(lint(failing).map(({ ruleId }) => ruleId)).toEqual(['mixed-likelihood']);
    expect(lint(mended)).toEqual([]);
  }
});

describe('a word of the other row within an assessment', () => {
  it('is to be left out, since the assessment says it', () => {
    const body = '<Assessment likelihood="likely" confidence="low">\n\nThe dam will probably hold.\n\n</Assessment>';
    expect(lintBody(mixedLikelihood, body)).toMatchObject([
      { cure: 'leave it out: the assessment says how likely it is' },
    ]);
  });
});
