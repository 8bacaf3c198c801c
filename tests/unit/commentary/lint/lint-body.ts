import { toEvidence } from '../../../../src/commentary/evidence.ts';
import { lintProse } from '../../../../src/commentary/lint/lint-prose.ts';
import type { LintRule } from '../../../../src/commentary/lint/lint-rule.ts';
import { toTree } from '../../../../src/commentary/to-tree.ts';
import { entityFrontMatterSchema } from '../../../../src/model/entity.ts';
import { createDocument } from '../../../support/create-document.ts';
import { toCheckTools } from '../to-check-tools.ts';

const ministry = { attribution: 'il ministero' };

const port = createDocument('port', 'it', [
  {
    id: 's-said',
    text: 'Secondo il ministero, il porto ha perso tre navi.',
    modality: 'reported',
    ...ministry,
    figures: [{ id: 'f-three', text: 'tre navi', value: 3, unit: 'navi', modality: 'reported', ...ministry }],
  },
  {
    id: 's-might',
    text: 'Il porto potrebbe perdere dodici navi.',
    modality: 'hedged',
    hedge: 'potrebbe',
    figures: [{ id: 'f-twelve', text: 'dodici navi', value: 12, unit: 'navi', modality: 'hedged', hedge: 'potrebbe' }],
  },
  {
    id: 's-fact',
    text: 'Il porto ha speso 4 milioni di euro.',
    figures: [{ id: 'f-four', text: '4 milioni di euro', kind: 'money', value: 4e6, unit: 'EUR' }],
  },
  {
    id: 's-images',
    text: 'Secondo il ministero, il porto ha fotografie delle navi.',
    modality: 'reported',
    ...ministry,
  },
  {
    id: 's-mayor',
    text: 'Secondo il sindaco, il molo è affondato.',
    modality: 'reported',
    attribution: 'il sindaco',
  },
  { id: 's-words', text: 'Il sindaco ha detto che “la diga nuova sarà pronta molto prima dell’inverno”.' },
]);

const other = createDocument('dam', 'it', [
  { id: 's-dam', text: 'La vecchia diga è stata chiusa per due lunghi anni.' },
  { id: 's-signs', text: 'La seconda diga è costata il 40% di € 7 milioni.' },
]);

const toEntry = (source: string, target: string) => ({ source, target, state: 'reviewed' as const, notes: [] });
const translations = [
  {
    briefing: 'port',
    lang: 'en',
    entries: [
      toEntry(
        'Secondo il ministero, il porto ha perso tre navi.',
        'According to the ministry, the port lost three ships.',
      ),
      toEntry(
        'Secondo il ministero, il porto ha fotografie delle navi.',
        'According to the ministry, the port has images of the ships.',
      ),
      toEntry('Il porto potrebbe perdere dodici navi.', 'The port may lose twelve ships.'),
      toEntry('Il porto ha speso 4 milioni di euro.', 'The port spent 4 million euros.'),
      toEntry(
        'Il sindaco ha detto che “la diga nuova sarà pronta molto prima dell’inverno”.',
        'The mayor said that “the new dam will be ready long before the winter”.',
      ),
    ],
  },
];

const toEntity = (fields: Record<string, unknown>) => ({ ...entityFrontMatterSchema.parse(fields), definition: 'D.' });
const entities = [
  toEntity({
    id: 'china',
    type: 'place',
    code: { region: 'CN' },
    aliases: { en: ['People’s Republic of China', 'PRC'] },
  }),
  toEntity({
    id: 'kyiv',
    type: 'place',
    names: { en: 'Kyiv', it: 'Kyiv', pl: 'Kijów', de: 'Kyjiw' },
    aliases: { en: ['Kiev'] },
  }),
  toEntity({
    id: 'european-union',
    type: 'organisation',
    names: { en: 'European Union', it: 'Unione europea' },
    aliases: { en: ['EU'], it: ['UE', 'Europa unita'] },
  }),
  toEntity({
    id: 'ada-rossi',
    type: 'person',
    names: { en: 'Ada Rossi' },
    aliases: { en: ['Adelaide Rossi-Bianchi'], mul: ['Adah Rossi'] },
  }),
  toEntity({
    id: 'harbour-office',
    type: 'organisation',
    names: { en: 'Harbour Office', it: 'Capitaneria' },
    aliases: { en: ['Port Authority'] },
  }),
];

const evidence = toEvidence({ briefings: [port, other], translations, entities });

/** What one rule finds in the text of a commentary on invented Italian documents, one of them translated into English. */
export function lintBody(rule: LintRule, body: string, lang = 'en') {
  const tree = toTree(body);
  return lintProse({ tree, source: body, lang, evidence }, toCheckTools(evidence), [rule]).faults;
}
