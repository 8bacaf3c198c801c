import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { inflectName } from '../../../src/pipeline/mentions/inflect-name.ts';

const { inflection } = loadLexicon('ro').names;

describe('inflectName', () => {
  it.each([
    ['Norvegia', 'Norvegiei'],
    ['Guineea', 'Guineei'],
    ['Franța', 'Franței'],
    ['Africa', 'Africii'],
    ['Tokyo', 'Tokyoul'],
    ['Iran', 'Iranului'],
    ['Bacău', 'Bacăului'],
    ['Filipine', 'Filipinelor'],
    ['București', 'Bucureștiului'],
    ['Coreea de Sud', 'Coreei de Sud'],
    ['Uniunea Africană', 'Uniunii Africane'],
    ['Arabia Saudită', 'Arabiei Saudite'],
    ['Marea Britanie', 'Marii Britanii'],
    ['Regatul Unit', 'Regatului Unit'],
    ['Emiratele Arabe Unite', 'Emiratelor Arabe Unite'],
    ['Banca Mondială', 'Băncii Mondiale'],
    ['Consiliul de Securitate', 'Consiliului de Securitate'],
  ])('gives the Romanian form of %s that is %s', (name, form) => {
    expect(inflectName(name, inflection)).toContain(form);
  });

  it('gives the name itself first and each form once', () => {
    const forms = inflectName('Marea Neagră', inflection);
    expect(forms[0]).toBe('Marea Neagră');
    expect(new Set(forms).size).toBe(forms.length);
  });

  it.each(['NATO', 'G20', '中国'])('leaves %s as it is', (name) => {
    expect(inflectName(name, inflection)).toEqual([name]);
  });

  it.each(['Norvegia', 'constructor'])('leaves %s as it is in a language without rules', (name) => {
    expect(inflectName(name, loadLexicon('it').names.inflection)).toEqual([name]);
  });
});
