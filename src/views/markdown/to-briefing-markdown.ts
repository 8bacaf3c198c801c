import type { RootContent } from 'mdast';
import type { Translate } from '../../i18n/create-translator.ts';
import type { Briefing, WithheldBlock } from '../../model/briefing.ts';
import type { Settings } from '../../settings.ts';
import { type BriefingPage, type Reader, toBriefingPage } from '../briefing-page.ts';
import { toBriefingCitations } from '../citation/to-briefing-citations.ts';
import { toHoldsText, toWithheldText } from '../rights-text.ts';
import { toAddress } from '../to-address.ts';
import { toLanguageName } from '../to-language-name.ts';
import { toHeading, toLink, toList, toMarkdownText, toParagraph, toText } from './nodes.ts';
import { sayOriginal, sayTranslation, toTextBlocks } from './to-blocks.ts';
import { toKeyFigureList } from './to-key-figures.ts';

/**
 * The page of a briefing as Markdown: what it is, its bottom line, key figures and names, its words in the reader's
 * language, then the document's own, and how to cite both.
 */
export function toBriefingMarkdown(
  briefing: Briefing,
  reader: Reader,
  settings: Pick<Settings, 'site' | 'base' | 'title' | 'publisher'>,
  t: Translate,
): string {
  const { locale } = reader;
  const view = toBriefingPage(briefing, reader);
  const language = toLanguageName(briefing.lang, locale);
  const hasTranslation = [...view.states].some(({ state }) => state !== 'missing' && state !== 'withheld');
  const citations = toBriefingCitations(briefing, view.states, settings, locale, t);
  const toSentence = (id: string) => toAddress(settings, `briefings/${briefing.slug}/side-by-side/#${id}`, locale);
  const sayWithheld = (segments: WithheldBlock['segments']) => toWithheldText(segments, locale, t);
  const section = (title: string, ...blocks: RootContent[]) => [toHeading(2, title), ...blocks];
  return toMarkdownText([
    toHeading(1, view.title.text),
    toFacts(briefing, language, toAddress(settings, `briefings/${briefing.slug}/`, locale), t),
    ...(briefing.limits?.rights === 'metadata'
      ? section(t('briefing.text'), toParagraph(toText(toHoldsText(briefing.limits, locale, t))))
      : toSections()),
    ...section(
      t('briefing.cite'),
      toList([citations.briefing, citations.original].map(([plain]) => [toParagraph(toText(plain?.text ?? ''))])),
    ),
  ]);

  function toSections(): RootContent[] {
    return [
      ...section(
        t('briefing.bottomLine'),
        ...(view.bottomLine.length > 0 ? [toParagraph(toText(t('briefing.bottomLineLead')))] : []),
        view.bottomLine.length === 0
          ? toParagraph(toText(t(briefing.limits ? 'rights.none' : 'briefing.bottomLineNone')))
          : toList(
              view.bottomLine.map((reading) => [
                toParagraph(
                  toText(`${sayTranslation(reading)} `),
                  toLink(toSentence(reading.segment.id), t('briefing.inTheText', { n: reading.number })),
                ),
              ]),
            ),
      ),
      ...section(
        t('briefing.keyFigures'),
        view.keyFigures.length === 0
          ? toParagraph(toText(t(briefing.limits ? 'rights.none' : 'briefing.keyFiguresNone')))
          : toKeyFigureList(view.keyFigures, settings, locale, t),
      ),
      ...section(t('briefing.named'), toNamed(view, t(briefing.limits ? 'rights.none' : 'briefing.namedNone'), t)),
      ...(hasTranslation
        ? section(t('briefing.text'), ...toTextBlocks(view.blocks, 3, sayTranslation, sayWithheld))
        : []),
      ...section(t('briefing.originalIn', { language }), ...toTextBlocks(view.blocks, 3, sayOriginal, sayWithheld)),
    ];
  }
}

function toFacts(
  { publisher, author, date, source, rights = 'full' }: Briefing,
  language: string,
  url: string,
  t: Translate,
) {
  const facts: [string, string][] = [
    [t('briefing.language'), language],
    [t('briefing.publisher'), publisher ?? t('common.notStated')],
    [t('briefing.author'), author ?? t('common.notStated')],
    [t('briefing.date'), date ?? t('common.notStated')],
    [t('rights.label'), t(`rights.${rights}`)],
    ...(source.encoding ? [[t('briefing.encoding'), source.encoding] satisfies [string, string]] : []),
    [t('briefing.sha256'), source.sha256],
    [t('briefing.address'), url],
  ];
  return toList(facts.map(([name, value]) => [toParagraph(toText(`${name}: ${value}`))]));
}

function toNamed({ named }: BriefingPage, none: string, t: Translate) {
  if (named.length === 0) return toParagraph(toText(none));
  return toList(
    named.map(({ type, named: all }) => [
      toParagraph(
        toText(`${t(`briefing.${type}`)}: ${all.map(({ name, count }) => `${name.text} (${count})`).join(', ')}`),
      ),
    ]),
  );
}
