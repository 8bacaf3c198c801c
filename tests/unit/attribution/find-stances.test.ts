import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStances } from '../../../src/pipeline/attribution/find-stances.ts';
import { type Lang, readSpeech } from './speech-readers.ts';

function stanceOf(lang: Lang, text: string) {
  const segments = [{ start: 0, end: text.length }];
  return findStances(segments, readSpeech[lang](text, segments))[0];
}

const hedged: [Lang, string, string][] = [
  ['it', 'L’attacco avrebbe causato trecento vittime.', 'avrebbe'],
  ['it', 'Le nuove armi permetterebbero altri attacchi.', 'permetterebbero'],
  ['it', 'Il prezzo potrebbe salire.', 'potrebbe'],
  ['it', 'Se confermato, il dato sarebbe un primato.', 'Se confermato'],
  ['it', 'Pare che la diga sia crollata.', 'Pare'],
  ['it', 'Il ministero ha negato che la diga sia crollata.', 'ha negato che'],
  ['it', 'Il ministro ha detto che il prezzo potrebbe salire.', 'potrebbe'],
  ['ro', 'Atacul ar fi provocat trei sute de victime.', 'ar fi'],
  ['ro', 'Prețul ar putea să crească.', 'ar putea'],
  ['ro', 'Dacă se confirmă, cifra este un record.', 'Dacă se confirmă'],
  ['ro', 'Se pare că barajul a cedat.', 'Se pare că'],
  ['ro', 'Se spune că barajul a cedat.', 'Se spune că'],
  ['ro', 'Guvernul a negat că barajul a cedat.', 'a negat că'],
  ['ro', 'Ministrul a declarat că prețul ar putea să crească.', 'ar putea'],
  ['en', 'The attack allegedly killed three hundred people.', 'allegedly'],
  ['en', 'The price may rise.', 'may'],
  ['en', 'If confirmed, the figure is a record.', 'If confirmed'],
  ['en', 'It seems that the dam has burst.', 'It seems that'],
  ['en', 'The ministry denied that the dam had burst.', 'denied that'],
  ['en', 'The minister said that the price could rise.', 'could'],
];

const notHedged: [Lang, string, string][] = [
  ['it', 'La popolazione crebbe in fretta.', 'asserted'],
  ['it', 'Il sindaco vorrebbe un ponte nuovo.', 'asserted'],
  ['it', 'La diga è crollata.', 'asserted'],
  ['it', 'Il rapporto afferma che la diga sarebbe crollata.', 'reported'],
  ['it', 'La diga è crollata, secondo il sindaco.', 'reported'],
  ['it', 'Il ponte nuovo sul fiume è stato aperto accanto alla strada che il sindaco potrebbe chiudere.', 'asserted'],
  ['it', 'Il ponte è crollato e potrebbe essere ricostruito altrove dal comune della città.', 'hedged'],
  ['ro', 'Primarul ar vrea un pod nou.', 'asserted'],
  ['ro', 'Barajul a cedat.', 'asserted'],
  ['ro', 'Raportul arată că barajul ar fi cedat.', 'reported'],
  ['ro', 'Barajul a cedat, a spus primarul.', 'reported'],
  ['ro', 'Podul, despre care oficialii spun că e vechi, a fost închis ieri de primărie după controale.', 'asserted'],
  ['en', 'In May the dam burst.', 'asserted'],
  ['en', 'The dam has burst.', 'asserted'],
  ['en', 'The crew could not reach the dam.', 'asserted'],
  ['en', 'The report says that the dam reportedly burst.', 'reported'],
  ['en', 'The dam burst, officials said.', 'reported'],
  ['en', 'The road, which experts say is old, was closed by the city on Monday after heavy rain.', 'asserted'],
];

describe('how surely a sentence is said', () => {
  it.each(hedged)('finds it left open (%s): %s', (lang, text, cue) => {
    const stance = stanceOf(lang, text);
    expect([stance?.modality, stance?.cue?.text]).toEqual(['hedged', cue]);
  });

  it.each(notHedged)('weighs the words that stand in it (%s): %s', (lang, text, modality) => {
    expect(stanceOf(lang, text)?.modality).toBe(modality);
  });

  it('keeps the source beside the hedge', () => {
    const stance = stanceOf('en', 'The minister said that the price could rise.');
    expect(stance?.attribution?.text).toBe('The minister');
  });

  it('leaves open only the clause a hedge stands in', () => {
    const text = 'The dam has burst and could flood the valley.';
    const [hedge] = readSpeech.en(text, [{ start: 0, end: text.length }]).sentences.flatMap(({ hedges }) => hedges);
    expect(text.slice(hedge?.scope.start, hedge?.scope.end)).toBe('and could flood the valley.');
  });

  it('gives one stance for each segment, whatever the text', () => {
    const segments = fc.array(fc.string({ unit: 'binary', minLength: 1 }));
    fc.assert(
      fc.property(segments, fc.constantFrom<Lang>('it', 'ro', 'en'), (texts, lang) => {
        let end = 0;
        const ranges = texts.map((text) => {
          const start = end;
          end += text.length;
          return { start, end };
        });
        const found = findStances(ranges, readSpeech[lang](texts.join(''), ranges));
        expect(found.map(({ segment }) => segment)).toEqual(texts.map((_, index) => index));
      }),
    );
  });
});
