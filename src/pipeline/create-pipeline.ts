import type { Message } from '../model/message.ts';
import { type Converted, toTextDocument } from './convert/converted.ts';
import type { LanguageReader } from './create-language-reader.ts';
import type { Reader, SeedFormat, TextDocument } from './document.ts';
import { findHiddenCharacters } from './doubts/find-hidden-characters.ts';
import { findMixedScripts } from './doubts/find-mixed-scripts.ts';
import type { LanguageDetector } from './language/detect-language.ts';
import { findFault, type Reading } from './reading.ts';

export interface PipelineInput {
  readonly text: string;
  readonly format: SeedFormat;
  /** What was made of a file that is no text, of which `text` is the text form. */
  readonly converted?: Converted | undefined;
  /** BCP 47; detected where absent. */
  readonly lang?: string;
  /** The document's own date, YYYY-MM-DD, where known. */
  readonly date?: string;
}

export interface PipelineOptions {
  /** The languages that have data. */
  readonly languages: readonly string[];
  /** The reader of one of them; called for each document. */
  readonly findLanguageReader: (lang: string) => LanguageReader;
  /** Called for each document. */
  readonly findReader: (format: SeedFormat) => Reader;
  readonly detectLanguage: LanguageDetector;
}

/** Reads one document. The same input gives the same reading on any machine. */
export type Pipeline = (input: PipelineInput) => Reading;

/** The whole way from a source to what it holds, for any of the languages. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { languages, findLanguageReader, findReader, detectLanguage } = options;
  return ({ text, format, converted, lang: given, date: givenDate }) => {
    const document = converted ? toTextDocument(converted) : findReader(format)(text);
    const unread = { source: text, document, lang: given ?? 'und', ...nothing };
    if (findFault(unread)) return unread;
    const { lang, messages } = chooseLanguage(document, given, languages, detectLanguage);
    if (findFault({ ...unread, messages })) return { ...unread, lang, messages };
    const read = findLanguageReader(lang)(document, givenDate ?? document.stated.date);
    const empty = read.segments.length === 0 ? [noSentences] : [];
    const doubts = [...findHiddenCharacters(document.plain), ...findMixedScripts(document.plain)];
    return { source: text, document, lang, ...read, messages: [...messages, ...read.messages, ...doubts, ...empty] };
  };
}

const nothing = { segments: [], figures: [], mentions: [], keyFigures: [], bottomLine: [], messages: [] };

const noSentences: Message = {
  ruleId: 'no-sentences',
  level: 'error',
  reason: 'the document holds no sentence, heading or table cell with words in it',
};

/** The language to read in: as given, as the document says, as detected; the base language of a regional one. */
function chooseLanguage(
  { plain, stated }: TextDocument,
  given: string | undefined,
  languages: readonly string[],
  detect: LanguageDetector,
): { lang: string; messages: Message[] } {
  const named = given ?? stated.lang;
  const detected = named === undefined ? detect(plain) : undefined;
  const wanted = named ?? detected?.lang ?? 'und';
  const lang = languages.includes(wanted) ? wanted : new Intl.Locale(wanted).language;
  const list = languages.join(', ');
  if (!languages.includes(lang)) {
    const found = `no language data for “${lang}”, the language ${named ? 'given' : 'detected'}`;
    const unknown = 'the text does not show in which language it is; say it with “lang”';
    const reason = `${wanted === 'und' ? unknown : found}; there is data for ${list}`;
    return { lang: wanted, messages: [{ ruleId: 'unknown-language', level: 'error', reason }] };
  }
  if (detected?.certain !== false) return { lang, messages: [] };
  const reason = `the language was taken to be “${lang}”, which is not certain; say which it is with “lang”`;
  return { lang, messages: [{ ruleId: 'uncertain-language', level: 'warning', reason }] };
}
