import type { Briefing } from '../../src/model/briefing.ts';
import type { ExchangeDocument } from '../../src/translation/exchange/exchange-unit.ts';
import { toTmx } from '../../src/translation/exchange/tmx/to-tmx.ts';
import { toExchange } from '../../src/translation/exchange/to-exchange.ts';
import { toXliff } from '../../src/translation/exchange/xliff/to-xliff.ts';
import type { PoFile } from '../../src/translation/po/po-file.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';
import { CommandError } from '../command/run-command.ts';

interface ExchangeFormat {
  readonly name: string;
  /** Of its files, without a dot. */
  readonly extension: string;
  readonly write: (document: ExchangeDocument, memory: PoFile) => string;
  /** Whether sentences without a translation are in it. */
  readonly isWhole: boolean;
}

const formats: readonly ExchangeFormat[] = [
  { name: 'tmx', extension: 'tmx', write: toTmx, isWhole: false },
  { name: 'xliff', extension: 'xlf', write: toXliff, isWhole: true },
  { name: 'po', extension: 'po', write: (_, memory) => toPoText(memory), isWhole: true },
];

/** @throws {CommandError} where there is no such format. */
export function findFormat(name: string | undefined): ExchangeFormat {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  const known = formats.map((format) => format.name).join(', ');
  throw new CommandError(`${name === undefined ? 'say which format' : `there is no format “${name}”`}: ${known}`);
}

/** The text of the file, and what is in it in a sentence. */
export function toText(format: ExchangeFormat, briefing: Briefing, memory: PoFile, to: string) {
  const document = toExchange(briefing, memory, to);
  const translated = document.units.filter(({ target }) => target !== '').length;
  const missing = document.units.length - translated;
  const rest = format.isWhole ? `${missing} without` : `the ${missing} without one are left out`;
  return { text: format.write(document, memory), told: `${translated} sentences with a translation, ${rest}` };
}
