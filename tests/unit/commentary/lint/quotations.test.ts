import { describe, expect, it } from 'vitest';
import { typedQuotation } from '../../../../src/commentary/lint/typed-quotation.ts';
import { unsourcedQuotation } from '../../../../src/commentary/lint/unsourced-quotation.ts';
import { lintBody } from './lint-body.ts';

const cite = '<Cite segment="s-words" />';
const ids = (body: string, lang: string) =>
  [typedQuotation, unsourcedQuotation].flatMap((rule) => lintBody(rule, body, lang).map(({ ruleId }) => ruleId));

describe('words in quotation marks that the author typed', () => {
  it.each([
    ['en', 'word for word, of the translation', `He says “the new dam will be ready long before the winter” ${cite}.`],
    ['en', 'word for word, of the original', `He says “la diga nuova sarà pronta molto prima” ${cite}.`],
    ['en', 'in straight marks', `He says "the new dam will be ready" ${cite}.`],
    ['en', 'in another case and with other marks', `“The new dam - will be ready”, he says ${cite}.`],
    ['en', 'without diacritics', `He says “la diga nuova sara pronta” ${cite}.`],
    ['en', 'with an ellipsis', `He says “the new dam … long before the winter” ${cite}.`],
    ['en', 'with a stop within the marks', `He says “the new dam will be ready.” ${cite}`],
    ['en', 'without a citation', 'The mayor says “the new dam will be ready long before”.'],
    ['en', 'of another document than is cited', `He says “la vecchia diga è stata chiusa” ${cite}.`],
    ['en', 'as a block', `> the new dam will be ready long before the winter\n\n${cite}`],
    ['en', 'two words, of a sentence that quotes', `His “diga nuova” is late ${cite}.`],
    ['en', 'two words of a named speaker', `The mayor says “long before” ${cite}.`],
    ['it', 'in guillemets', `Dice «la diga nuova sarà pronta» ${cite}.`],
    ['de', 'in German marks', `Er sagt „la diga nuova sarà pronta“ ${cite}.`],
    ['pl', 'in Polish marks', `Mówi „la diga nuova sarà pronta” ${cite}.`],
    ['fr', 'in French marks', `Il dit « la diga nuova sarà pronta » ${cite}.`],
    ['ro', 'in Romanian marks', `El spune „la diga nuova sarà pronta” ${cite}.`],
    ['zh', 'in a text without spaces', `他说“la diga nuova sarà pronta”${cite}。`],
    ['ar', 'in a text that runs to the left', `يقول «la diga nuova sarà pronta» ${cite}.`],
  ])('are to be pulled from the evidence where they are in it: %s, %s', (lang, _, body) => {
    expect(ids(body, lang)).toEqual(['typed-quotation']);
  });

  it.each([
    ['en', 'one word other', `He says “the old dam will be ready long before the winter” ${cite}.`],
    ['en', 'words left out without a sign', `He says “the new dam will be ready before the winter” ${cite}.`],
    ['en', 'words in another order', `He says “long before the winter the new dam will be ready” ${cite}.`],
    ['en', 'an own translation', `He says “the fresh barrage is going to be finished in time” ${cite}.`],
    ['en', 'nobody’s words', 'The minister said that “nothing of the kind was ever planned here”.'],
    ['en', 'two words beside a citation of a quotation', `His “splendid barrage” is late ${cite}.`],
    ['en', 'as a block', `> We shall never give up this quay.\n\n${cite}`],
    ['en', 'parts in the wrong order', `He says “long before the winter … the new dam” ${cite}.`],
    ['it', 'one word other', `Dice «la diga vecchia sarà pronta molto prima» ${cite}.`],
    ['de', 'an own translation', `Er sagt „der neue Damm wird lange vor dem Winter fertig“ ${cite}.`],
    ['fr', 'an own translation', `Il dit « la nouvelle digue sera prête bien avant » ${cite}.`],
    ['ro', 'an own translation', `El spune „noul baraj va fi gata cu mult înainte” ${cite}.`],
    ['pl', 'an own translation', `Mówi „nowa tama będzie gotowa na długo przed zimą” ${cite}.`],
    ['zh', 'an own translation', `他说“新的大坝将在冬天之前完工”${cite}。`],
    ['ar', 'an own translation', `يقول «السد الجديد سيكون جاهزا قبل الشتاء» ${cite}.`],
  ])('are refused where they are not: %s, %s', (lang, _, body) => {
    expect(ids(body, lang)).toEqual(['unsourced-quotation']);
  });

  it.each([
    ['en', 'a word at arm’s length', `The “ready” dam is late ${cite}.`],
    ['en', 'two words beside a citation of no quotation', 'The “splendid barrage” is late <Cite segment="s-dam" />.'],
    ['en', 'a term', 'A dam is “ready” where it holds water, and “nearly ready” where it does not.'],
    ['en', 'the title of a document', 'It is called “Title of dam” there.'],
    ['en', 'a name of the glossary', 'It calls itself “People’s Republic of China” there.'],
    ['en', 'pulled from the evidence', 'He says <Quote segment="s-words" words="la diga nuova" />.'],
    ['en', 'in code', `He says \`“nothing of the kind was ever planned”\` ${cite}.`],
    ['en', 'apostrophes', `The harbour’s and the town’s dams aren’t ready ${cite}.`],
    ['en', 'inches', 'A pipe of 12" and one of 14" lead to the new dam of the town.'],
    ['en', 'a component within marks', 'He says “<Quote segment="s-words" words="la diga nuova" />”.'],
    ['it', 'a word at arm’s length', `La diga «pronta» è in ritardo ${cite}.`],
    ['de', 'a word at arm’s length', `Der „fertige“ Damm kommt spät ${cite}.`],
    ['zh', 'a term', '所谓“大坝”还没有完工。'],
  ])('are left alone where they are no quotation: %s, %s', (lang, _, body) => {
    expect(ids(body, lang)).toEqual([]);
  });
});

describe('what is said of a typed quotation', () => {
  it('gives the component that can stand in its place, for its own words and marks', () => {
    const body = 'The mayor: “The new dam will be ready.” <Cite segment="s-words" />';
    const [fault] = lintBody(typedQuotation, body);
    expect(fault).toMatchObject({
      level: 'warning',
      start: { line: 1, column: 12 },
      end: { line: 1, column: 40 },
      replacement: '<Quote segment="s-words" lang="en" words="the new dam will be ready" />',
    });
  });

  it.each([
    ['fr', 'Il dit « jamais nous ne partirons ».', 'jamais nous ne partirons'],
    ['en', '> We shall never go <Cite segment="s-words" />.', 'We shall never go.'],
  ])('quotes in “%s” what was written, and no space or component in it', (lang, body, words) => {
    const [fault] = lintBody(unsourcedQuotation, body, lang);
    expect(fault?.reason).toBe(`“${words}” is in no document and no translation`);
  });

  it.each([
    ['“La Seconda diga è costata il 40%”', 'La seconda diga è costata il 40%'],
    ['“il 40% di €7 Milioni”', 'il 40% di € 7 milioni'],
    ['“€7 Milioni” it says', '€ 7 milioni'],
    ['“La Seconda diga è costata il 40”', 'La seconda diga è costata il 40'],
  ])('keeps the sign of a number that was quoted: %s', (quoted, words) => {
    const [fault] = lintBody(typedQuotation, `The report says ${quoted} <Cite segment="s-signs" />.`);
    expect(fault?.replacement).toBe(`<Quote segment="s-signs" words="${words}" />`);
  });

  it('says which sentence is nearest, and how near', () => {
    const [fault] = lintBody(
      unsourcedQuotation,
      'He says “the old dam will be ready long before” <Cite segment="s-words" />.',
    );
    expect(fault).toMatchObject({
      level: 'error',
      reason:
        '“the old dam will be ready long before” is not what the source says; the nearest is “the new dam will be ready long before” (0.88)',
    });
  });
});
