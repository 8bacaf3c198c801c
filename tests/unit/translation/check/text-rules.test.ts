import { describe, expect, it } from 'vitest';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';

const { describePair } = createPairReader();

type Row = readonly [source: Tagged, target: Tagged, messages: readonly string[]];

function describeRows(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows)('reads %s, %s', (source, target, messages) => {
      expect(describePair(source, target).filter((line) => line.startsWith(rule))).toEqual(messages);
    });
  });
}

const italian = 'Il rapporto è stato pubblicato dal ministero della difesa.';

describeRows('same-as-source', [
  [['it', italian], ['en', italian], ['same-as-source']],
  [['it', italian], ['en', `${italian.toUpperCase()} `], []],
  [['it', 'rapporto sul commercio'], ['en', 'Rapporto  sul commercio'], ['same-as-source?']],
  [['it', italian], ['en', 'The report was published by the ministry of defence.'], []],
  [['it', 'Vladimir Putin, Joe Biden'], ['en', 'Vladimir Putin, Joe Biden'], []],
  [['it', '12.4.2024'], ['en', '12.4.2024'], []],
  [['it', '«La Repubblica delle idee e del lavoro»'], ['en', '«La Repubblica delle idee e del lavoro»'], []],
  [['it', 'Introduzione'], ['ro', 'Introduzione'], []],
  [['zh', '国防部发表了报告。'], ['ar', '国防部发表了报告。'], ['same-as-source']],
]);

const long = 'The ministry said that the factory in the north of the country had been closed for good. ';

describeRows('length', [
  [['en', long.repeat(4)], ['de', 'Das Ministerium schloss die Fabrik.'], ['length?']],
  [['en', 'The ministry closed the factory.'], ['de', long.repeat(4)], ['length?']],
  [['en', long], ['zh', '该部表示，该国北部的工厂已永久关闭。'], []],
  [['zh', '该部表示，该国北部的工厂已永久关闭。'], ['en', long], []],
  [['en', 'No.'], ['de', 'Das ist nicht der Fall.'], []],
  [['en', long], ['it', 'Il ministero ha detto che la fabbrica nel nord del paese è stata chiusa per sempre.'], []],
]);

describeRows('doubled-word', [
  [['it', 'il rapporto'], ['en', 'the the report'], ['doubled-word?: “the the”']],
  [['it', 'il rapporto'], ['en', 'The the report'], ['doubled-word?: “The the”']],
  [['it', 'nuove sanzioni'], ['ru', 'новые новые санкции'], ['doubled-word?: “новые новые”']],
  [['it', 'le sanzioni le sanzioni'], ['en', 'the sanctions sanctions'], ['doubled-word?: “sanctions sanctions”']],
  [['it', 'ne aveva avute'], ['en', 'he had had some'], []],
  [['it', 'molto molto bello'], ['en', 'very, very nice nice'], []],
  [['it', 'a Bora Bora'], ['en', 'on Bora Bora'], []],
  [['it', 'quelli che la vedono'], ['de', 'die die sehen'], []],
  [['it', 'ogni giorno'], ['zh', '天天'], []],
  [['it', 'la'], ['en', 'the-the'], []],
]);

describeRows('broken-shield', [
  [['it', 'Joe Biden ha detto'], ['en', 'XQ1Z said'], ['broken-shield: “XQ1Z”']],
  [['it', 'Joe Biden ha detto'], ['en', 'xq 1 z said'], ['broken-shield: “xq 1 z”']],
  [['it', 'il modello XQ1Z'], ['en', 'the XQ1Z model'], []],
  [['it', 'Joe Biden ha detto'], ['en', 'Joe Biden said'], []],
]);
