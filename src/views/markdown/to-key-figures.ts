import type { BlockContent, PhrasingContent } from 'mdast';
import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FigureCard } from '../figure-card.ts';
import { toMarkedTitle } from '../figure-title.ts';
import { toModalityMarks } from '../marks.ts';
import { quoteWords } from '../quote-words.ts';
import { type SiteAddress, toAddress } from '../to-address.ts';
import { toCellText } from '../to-cell-text.ts';
import { toLink, toList, toParagraph, toText } from './nodes.ts';

/** The key figures as a list: value, what it counts, when, who says so, how sure, and the sentence in both languages. */
export function toKeyFigureList(
  cards: readonly FigureCard[],
  address: SiteAddress,
  locale: Locale,
  t: Translate,
): BlockContent {
  return toList(
    cards.map((card) => {
      const { figure, formatted, reading } = card;
      const value = {
        type: 'strong' as const,
        children: [
          toLink(
            toAddress(address, `figures/${figure.id}/`, locale),
            toMarkedTitle(formatted, card.noun, reading.passage.original.lang, locale),
          ),
        ],
      };
      const { original, translation } = reading.passage;
      return [
        toParagraph(value, ...toFacts(card, locale, t)),
        ...(translation ? [toQuote(translation.text)] : []),
        toQuote(original.text),
      ];
    }),
  );
}

function toFacts(
  { figure, formatted, subject, said, cell }: FigureCard,
  locale: Locale,
  t: Translate,
): PhrasingContent[] {
  const says = figure.modality === 'asserted' ? 'figures.itself' : 'figures.nobodyNamed';
  const sure = toModalityMarks(said).map((mark) => t(`marks.${mark}`));
  const facts = [
    ...(cell ? [toCellText(cell, t)] : []),
    ...(subject ? [`${t('briefing.counts')}: ${quoteWords(subject, locale)}`] : []),
    ...(formatted.derived ? [`${t('marks.derived')}: ${formatted.derived}`] : []),
    ...(formatted.period ? [`${t('briefing.period')}: ${formatted.period}`] : []),
    `${t('marks.saysSo')}: ${said.attribution ? quoteWords(said.attribution, locale) : t(says)}`,
    `${t('figures.modality')}: ${sure.join(', ')}`,
    `${t('figures.closeness')}: ${t(`marks.${formatted.closeness}`)}`,
    `${t('figures.basis')}: ${t(formatted.isInferred ? 'marks.inferred' : 'marks.stated')}`,
  ];
  return [toText(`. ${facts.join('. ')}.`)];
}

function toQuote(text: string): BlockContent {
  return { type: 'blockquote', children: [toParagraph(toText(text))] };
}
