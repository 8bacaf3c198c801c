import { extname } from 'node:path';
import { loadKeptLexicon } from '../../src/cache/load-kept-lexicon.ts';
import { listLanguages } from '../../src/data/list-languages.ts';
import { toDecodeError } from '../../src/loaders/to-decode-error.ts';
import { toDisplayText } from '../../src/pipeline/briefing/to-display-text.ts';
import type { Format } from '../../src/pipeline/document.ts';
import { createLanguageDetector } from '../../src/pipeline/language/detect-language.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { createSegmenter } from '../../src/pipeline/segments/find-segments.ts';
import type { TranslatedSentence } from '../../src/translation/align/align-translation.ts';
import { CommandError } from '../command/run-command.ts';
import { readTyped } from '../command/typed-path.ts';
import { decodeSeed } from '../ingest/decode-seed.ts';
import { findReader } from '../ingest/find-reader.ts';

/** Which reader a file's ending asks for; any other is plain text. */
const formats: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** Files that say themselves what translates what. */
const exchanged = /\.(?:po|pot|xlf|xliff|tmx)$/iu;

/**
 * The sentences, headings and cells of a text, Markdown or HTML file that translates from `from` into `lang`.
 * @throws {ContentError} where it cannot be read or holds none.
 * @throws {CommandError} where it is a file to be imported, there is no data for the language, or the text is plainly in the one it translates from.
 */
export function readTranslationFile(path: string, lang: string, from: string): TranslatedSentence[] {
  if (exchanged.test(path)) throw new CommandError(`“${path}” has its sentences beside the document’s; import it`);
  const decoded = decodeSeed(readTyped(path));
  if ('fault' in decoded) throw toDecodeError(decoded, path);
  const { plain, blocks, messages } = findReader(formats[extname(path).toLowerCase()] ?? 'text')(decoded.text);
  const fault = messages.find(({ level }) => level === 'error');
  if (fault) throw new ContentError(fault.reason, path);
  refuseSource(path, plain, from);
  const findSegments = createSegmenter(loadKeptLexicon(chooseLanguage(lang)));
  const segments = findSegments(plain, blocks);
  if (segments.length === 0) throw new ContentError('it holds no sentence', path);
  return segments.map(({ start, end, block }, at) => ({
    text: toDisplayText(plain.slice(start, end)),
    isStart: segments[at - 1]?.block !== block,
  }));
}

/** The document taken for its translation would align with itself perfectly. */
function refuseSource(path: string, plain: string, from: string): void {
  const { lang, certain } = createLanguageDetector(listLanguages())(plain);
  if (certain && lang === from)
    throw new CommandError(`“${path}” is in “${lang}”, the language of the document itself`);
}

/** The language with data that a tag names: itself or its base. */
function chooseLanguage(lang: string): string {
  const languages = listLanguages();
  const found = [lang, new Intl.Locale(lang).language].find((tag) => languages.includes(tag));
  if (found) return found;
  throw new CommandError(`there is no language data for “${lang}”; there is for ${languages.join(', ')}`);
}
