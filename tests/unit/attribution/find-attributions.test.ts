import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lang, readSpeech } from './speech-readers.ts';

function find(lang: Lang, text: string) {
  return readSpeech[lang](text, [{ start: 0, end: text.length }]).sentences.flatMap(({ attributions }) => attributions);
}

const named: [Lang, string, string][] = [
  ['it', 'Il sindaco è arrivato e ha detto che la diga ha ceduto.', 'Il sindaco'],
  ['ro', 'Președintele A.P.M., Ion Pop, ne-a mai spus că barajul a cedat.', 'Președintele A.P.M.'],
  ['en', 'Anna Smith, 41, who lives nearby, said that the dam had burst.', 'Anna Smith'],
  ['it', 'Secondo l’istituto di statistica, i prezzi sono saliti.', 'l’istituto di statistica'],
  ['it', 'I prezzi, stando ai dati della banca centrale, sono saliti.', 'dati della banca centrale'],
  ['it', 'Il portavoce ha detto ai giornalisti che la diga ha ceduto.', 'Il portavoce'],
  ['it', 'La diga ha ceduto, ha aggiunto il sindaco di Lecco.', 'il sindaco di Lecco'],
  ['it', '«La diga ha ceduto», racconta un testimone.', 'un testimone'],
  ['it', 'Anna Riva, direttrice dell’agenzia, ha spiegato che la diga ha ceduto.', 'Anna Riva'],
  ['it', 'Lo studio, che è uscito ieri, mostra che i prezzi salgono.', 'Lo studio'],
  ['it', 'Come riferito da fonti del ministero, la diga ha ceduto.', 'fonti del ministero'],
  ['it', 'L’Onu ha promesso di versare trenta milioni.', 'L’Onu'],
  ['it', 'Il governo stima perdite per quaranta milioni.', 'Il governo'],
  ['it', 'Per gli analisti, il deficit salirà.', 'gli analisti'],
  ['it', 'La notizia è stata confermata dal ministero della Salute.', 'ministero della Salute'],
  ['ro', 'Potrivit institutului de statistică, prețurile au crescut.', 'institutului de statistică'],
  ['ro', 'Prețurile au crescut, conform băncii centrale.', 'băncii centrale'],
  ['ro', 'Ministrul a declarat pentru presă că barajul a cedat.', 'Ministrul'],
  ['ro', 'Barajul a cedat, au mai spus localnicii.', 'localnicii'],
  ['ro', 'Barajul a cedat, transmite Agerpres.', 'Agerpres'],
  ['ro', 'Ana Pop, directoarea agenției, a explicat că barajul a cedat.', 'Ana Pop'],
  ['ro', 'Raportul, care a apărut ieri, arată că prețurile cresc.', 'Raportul'],
  ['ro', 'După cum a spus primarul, barajul a cedat.', 'primarul'],
  ['ro', 'Guvernul estimează pierderi de patruzeci de milioane.', 'Guvernul'],
  ['ro', 'Informaţia a fost confirmată de către Ministerul Sănătăţii.', 'Ministerul Sănătăţii'],
  ['en', 'According to the central bank, prices rose.', 'the central bank'],
  ['en', 'Prices rose, officials said on Friday.', 'officials'],
  ['en', 'Prices rose, said the mayor of Leeds.', 'the mayor of Leeds'],
  ['en', 'Officials said China had closed the port.', 'Officials'],
  ['en', 'A spokesman for the army told reporters on Friday that the dam had burst.', 'A spokesman for the army'],
  ['en', 'Anna Smith, head of the agency, said that the dam had burst.', 'Anna Smith'],
  ['en', 'The report, which was published on Monday, shows that prices are rising.', 'The report'],
  ['en', 'As the minister told parliament, prices are rising.', 'the minister'],
  ['en', 'The bank estimates losses of four billion.', 'The bank'],
  ['en', 'The toll was confirmed by the ministry.', 'the ministry'],
];

const unnamed: [Lang, string][] = [
  ['it', 'Il secondo trimestre è stato positivo.'],
  ['it', 'Secondo la legge, la tassa è dovuta.'],
  ['it', 'Secondo il piano, i lavori finiranno presto.'],
  ['it', 'Il ministro ha mostrato la sua collezione di francobolli.'],
  ['it', 'La visita sottolinea come i rapporti siano cambiati.'],
  ['it', 'Il ministro non ha detto che la diga ha ceduto.'],
  ['it', 'Sostiene che la diga ha ceduto.'],
  ['it', 'Per la Francia il viaggio è finito.'],
  ['it', 'Il sindaco ha ricordato le vittime.'],
  ['it', 'La stima dei danni è alta.'],
  ['it', 'La squadra ha vinto, nonostante la pioggia.'],
  ['it', 'Tutto ciò mostra che la diga era vecchia.'],
  ['ro', 'Potrivit legii, taxa este datorată.'],
  ['ro', 'Lucrările merg conform planului.'],
  ['ro', 'Ministrul a spus un banc.'],
  ['ro', 'Ministrul nu a declarat că barajul a cedat.'],
  ['ro', 'Se spune că barajul a cedat.'],
  ['ro', 'Legea prevede amenzi mari.'],
  ['ro', 'Orașul are un raport bun între parcuri și străzi.'],
  ['ro', 'Echipa a câștigat, deși a plouat.'],
  ['ro', 'Starea, după cum se vede, s-a schimbat.'],
  ['ro', 'Au fost multe soluții, cum ar fi podul.'],
  ['ro', 'După ploaie, barajul a cedat.'],
  ['en', 'According to plan, the bridge opened in June.'],
  ['en', 'The second report is long.'],
  ['en', 'The reported deaths were never explained.'],
  ['en', 'The state of Texas built the road.'],
  ['en', 'The minister has not said that prices rose.'],
  ['en', 'The mood in Rome shows that times have changed.'],
  ['en', 'She works as a doctor.'],
  ['en', 'The claim that prices rose is false.'],
  ['en', 'Shares rose, despite the strike.'],
  ['en', 'It is said that the dam burst.'],
  ['en', 'She wrote the hymn.'],
  ['en', 'I think they were late.'],
  ['it', 'Si dice che la diga abbia ceduto.'],
];

describe('finding who says so', () => {
  it.each(named)('names the source (%s): %s', (lang, text, source) => {
    expect(find(lang, text).map((found) => found.text)).toEqual([source]);
  });

  it.each(unnamed)('names nobody (%s): %s', (lang, text) => {
    expect(find(lang, text)).toEqual([]);
  });

  it('says which words a source answers for', () => {
    const text = 'The mayor said that the dam had burst, while the army said that it held.';
    const scopes = find('en', text).map(({ scope }) => text.slice(scope.start, scope.end));
    expect(scopes).toEqual(['that the dam had burst,', 'that it held.']);
  });

  it('lets a source at the head of the sentence answer for all of it', () => {
    const text = 'According to the army, the dam held, but the road was lost.';
    expect(find('en', text)[0]?.scope).toEqual({ start: 0, end: text.length });
  });

  it('reads a segment longer than any sentence without losing its end', () => {
    const text = `${'rain, '.repeat(5001)}officials said.`;
    expect(find('en', text).map((found) => found.text)).toEqual(['officials']);
  });

  it('never throws, and every text is the slice it claims to be', () => {
    const words = fc.constantFrom(
      'said',
      'that',
      'officials',
      ',',
      '“',
      'Rossi',
      'ha detto',
      'secondo',
      'a spus',
      'că',
      ';',
      'l’',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Lang>('it', 'ro', 'en'), (plain, lang) => {
        for (const { start, end, text: found, scope } of find(lang, plain)) {
          expect(plain.slice(start, end)).toBe(found);
          expect(scope.start).toBeLessThan(scope.end);
          expect(scope.end).toBeLessThanOrEqual(plain.length);
        }
      }),
    );
  });
});
