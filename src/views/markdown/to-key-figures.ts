import type { BlockContent, PhrasingContent } from 'mdast';
import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FigureCard } from '../figure-card.ts';
import { toFigureTitle } from '../figure-title.ts';
import { toModalityMarks } from '../marks.ts';
import { type SiteAddress, toAddress } from '../to-address.ts';
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
        children: [toLink(toAddress(address, `figures/${figure.id}/`, locale), toFigureTitle(formatted))],
      };
      const { original, translation } = reading.passage;
      return [
        toParagraph(value, ...toFacts(card, t)),
        ...(translation ? [toQuote(translation.text)] : []),
        toQuote(original.text),
      ];
    }),
  );
}

function toFacts({ figure, formatted, subject, said }: FigureCard, t: Translate): PhrasingContent[] {
  const says = figure.modality === 'hedged' ? 'briefing.documentUnsure' : 'briefing.documentItself';
  const sure = toModalityMarks(said).map((mark) => t(`marks.${mark}`));
  const facts = [
    ...(subject ? [`${t('briefing.counts')}: “${subject.text}”`] : []),
    ...(formatted.derived ? [`${t('marks.derived')}: ${formatted.derived}`] : []),
    ...(formatted.period ? [`${t('briefing.period')}: ${formatted.period}`] : []),
    `${t('marks.saysSo')}: ${said.attribution ? `“${said.attribution.text}”` : t(says)}`,
    `${t('figures.modality')}: ${sure.join(', ')}`,
    `${t('figures.closeness')}: ${t(`marks.${formatted.closeness}`)}`,
    `${t('figures.basis')}: ${t(formatted.isInferred ? 'marks.inferred' : 'marks.stated')}`,
  ];
  return [toText(`. ${facts.join('. ')}.`)];
}

function toQuote(text: string): BlockContent {
  return { type: 'blockquote', children: [toParagraph(toText(text))] };
}
