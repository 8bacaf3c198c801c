import { describe, expect, it } from 'vitest';
import { holdsQuotation } from '../../../src/rights/holds-quotation.ts';

const holds = (lang: string, text: string, attribution?: string) =>
  holdsQuotation({ text, ...(attribution !== undefined && { attribution }) }, lang);

describe('a sentence holds a quotation', () => {
  it.each([
    ['en', 'The mayor said: “We will not sell the old harbour.”'],
    ['en', 'The mayor said, "we will not sell it".'],
    ['it', 'Il sindaco ha detto: «Non venderemo mai quel porto».'],
    ['de', 'Der Bürgermeister sagte: „Wir verkaufen den Hafen nicht.“'],
    ['da', 'Borgmesteren sagde: »Vi sælger aldrig den havn.«'],
    ['ro', 'Primarul a spus: „Nu vom vinde portul vechi”.'],
    ['pl', 'Burmistrz powiedział: „Nigdy nie sprzedamy portu”.'],
    ['zh', '市长说:“我们不会出售旧港口。”'],
    ['ar', 'قال العمدة: «لن نبيع الميناء القديم أبدا».'],
    ['en', 'She said: ‘They don’t sell it, and we won’t buy it.’'],
    ['it', 'Ha aggiunto: «Il porto resta aperto a tutti.'],
    ['it', 'Nessuno lo comprerà mai», ha detto il sindaco.'],
  ])('(%s) %s', (lang, text) => {
    expect(holds(lang, text)).toBe(true);
  });

  it('of two words, where it says whose they are', () => {
    expect(holds('it', 'Il sindaco parla di «lavori inutili».', 'Il sindaco')).toBe(true);
  });
});

describe('a sentence holds none', () => {
  it.each([
    ['en', 'The harbour is closed.'],
    ['en', 'The “Blue Star” left the harbour.'],
    ['it', 'Il giornale «La Voce» ne ha parlato ieri.'],
    ['it', 'L’operazione “Mare Nostrum” è finita da tempo.'],
    ['de', 'Das Magazin „Der Spiegel“ berichtet darüber.'],
    ['zh', '《人民日报海外版今天上午》报道了此事。'],
    ['en', 'The screen is 5" wide and the other one is much larger.'],
    ['en', 'It’s the captain’s ship, and the sailors’ harbour.'],
    ['fr', 'L’équipage n’a pas quitté l’épave aujourd’hui.'],
    ['ro', 'Portul nu s-a deschis.'],
    ['ar', 'الميناء مغلق اليوم.'],
    ['en', ''],
  ])('(%s) %s', (lang, text) => {
    expect(holds(lang, text)).toBe(false);
  });

  it('where the words within the marks are the name of who says so', () => {
    expect(holds('it', 'Secondo «La Voce» il porto chiude.', 'Secondo «La Voce»')).toBe(false);
  });
});
