import type { Translate } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import type { BriefingPage } from './briefing-page.ts';
import { formatDay } from './date-locale.ts';
import type { FigureCard } from './figure-card.ts';
import { toFigureTitle } from './figure-title.ts';
import { toModalityMarks } from './marks.ts';
import { quoteText } from './quote-words.ts';
import { toLanguageName } from './to-language-name.ts';
import type { Words } from './words.ts';

/** The words on a picture that stands for a page where its address is shared. */
export interface SocialCard {
  readonly site: string;
  readonly title: string;
  /** Where it comes from and what its translation is worth, a line each. */
  readonly facts: readonly string[];
  /** The leading figure with all that keeps it from being misquoted. */
  readonly figure?: { readonly value: string; readonly lines: readonly string[] };
}

/** Whether the face of the cards has every letter of a text. */
export type CanSet = (text: string) => boolean;

interface Site {
  readonly title: string;
  readonly site: string;
}

const states = {
  reviewed: 'briefing.statesReviewed',
  human: 'briefing.statesHuman',
  unchecked: 'briefing.statesUnchecked',
  draft: 'briefing.statesDraft',
  stale: 'briefing.statesStale',
  withheld: 'briefing.statesWithheld',
  missing: 'briefing.statesMissing',
} as const;

/**
 * The card of a briefing. What the face cannot write is not written wrongly: a title gives way to what the document is,
 * and a figure to the next one.
 */
export function toBriefingCard(
  briefing: Pick<Briefing, 'lang' | 'publisher' | 'date' | 'titleBy'>,
  { title, states: counts, keyFigures }: Pick<BriefingPage, 'title' | 'states' | 'keyFigures'>,
  site: Site,
  { locale, t, canSet }: { readonly locale: Locale; readonly t: Translate; readonly canSet: CanSet },
): SocialCard {
  const { lang, publisher, date, titleBy } = briefing;
  const language = toLanguageName(lang, locale);
  const isTitled = canSet(title.text);
  const toNamed = (name: string) => (canSet(name) ? name : t('marks.inLanguage', { language }));
  const provenance = [
    t('leaves.documentIn', { language }),
    `${t('briefing.publisher')}: ${publisher ? toNamed(publisher) : t('common.notStated')}`,
    `${t('briefing.date')}: ${date ? formatDay(date, locale) : t('common.notStated')}`,
    ...(isTitled && titleBy === 'editors' ? [t('marks.editorsTitle')] : []),
  ];
  const translation = counts.map(({ state, count }) => t(states[state], { count })).join(', ');
  const figure = keyFigures
    .map((card) => toFigure(card, lang, locale, t))
    .find(({ value, lines }) => canSet([value, ...lines].join(' ')));
  return {
    site: toSiteName(site, canSet),
    title: isTitled ? title.text : t('leaves.documentIn', { language }),
    facts: [
      provenance.slice(isTitled ? 0 : 1).join(' · '),
      `${t('briefing.translation')}: ${translation || t('briefing.original')}`,
    ],
    ...(figure && { figure }),
  };
}

/** The card of every page that has none of its own. */
export function toSiteCard(site: Site, description: string, canSet: CanSet): SocialCard {
  const name = toSiteName(site, canSet);
  const address = new URL(site.site).host;
  return canSet(description)
    ? { site: name, title: description, facts: [address] }
    : { site: name, title: address, facts: [] };
}

/** All words of a card in one line, for those who do not see it. */
export function toCardText({ site, title, facts, figure }: SocialCard): string {
  const parts = [site, title, ...facts, ...(figure ? [figure.value, ...figure.lines] : [])];
  return parts.map((part) => part.replace(/[.。]$/u, '')).join('. ');
}

/** A name that the face cannot write gives way to the address. */
function toSiteName({ title, site }: Site, canSet: CanSet): string {
  return canSet(title) ? title : new URL(site).host;
}

function toFigure({ figure, formatted, noun, subject, said }: FigureCard, lang: string, locale: Locale, t: Translate) {
  const { derived, isInferred, period } = formatted;
  // There is no room for both languages: what the translation is worth stands on the card.
  const quote = ({ text, lang: own }: Words) =>
    own === locale ? quoteText(text, locale) : `${quoteText(text, locale)} [${own}]`;
  const marks = [
    ...toModalityMarks(said).map((one) => {
      const name = t(`marks.${one}`);
      return one === 'hedged' && said.hedge ? `${name} (${quote(said.hedge)})` : name;
    }),
    ...(isInferred ? [t('marks.inferred')] : []),
  ];
  const nobody = t(said.modality === 'asserted' ? 'figures.itself' : 'figures.nobodyNamed');
  const isTimed = figure.kind !== 'date' && figure.kind !== 'change';
  const counted = [...(subject ? [quote(subject)] : []), ...(isTimed && period ? [period] : [])];
  const title = toFigureTitle(formatted, noun, locale);
  return {
    value: formatted.isVerbatim && lang !== locale ? `${title} [${lang}]` : title,
    lines: [
      `${t('figures.modality')}: ${marks.join(', ')}`,
      `${t('figures.attribution')}: ${said.attribution ? quote(said.attribution) : nobody}`,
      ...(counted.length > 0 ? [counted.join(', ')] : []),
      ...(derived ? [`${derived} (${t('marks.derived')})`] : []),
    ],
  };
}
