import { join } from 'node:path';
import settings from 'virtual:concordance/settings';
import { once } from '../cache/once-for.ts';
import { toDigest } from '../cache/to-digest.ts';
import { createTranslator } from '../i18n/create-translator.ts';
import { type Locale, toLocaleParam } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import { createPainter } from '../social-cards/create-painter.ts';
import { keepCard, keptCards } from '../social-cards/keep-card.ts';
import { layOutCard } from '../social-cards/lay-out-card.ts';
import { loadTypesetter } from '../social-cards/load-typesetter.ts';
import type { Typesetter } from '../social-cards/typesetter.ts';
import { type BriefingPage, type Reader, toBriefingPage } from '../views/briefing-page.ts';
import { type SocialCard, toBriefingCard, toCardText, toSiteCard } from '../views/social-card.ts';
import { siteLocales } from './site-locales.ts';

/** Of a page: the picture that stands for it elsewhere. */
export interface PagePicture {
  /** Path under the root of the page's interface language. */
  readonly path: string;
  /** The words on it. */
  readonly text: string;
}

/** The picture of a briefing; nothing where the team wants no pictures. `page` saves making it again. */
export function toBriefingPicture(briefing: Briefing, reader: Reader, page?: BriefingPage): PagePicture | undefined {
  if (!settings.socialCards) return undefined;
  return { path: `briefings/${briefing.slug}/card.png`, text: toCardText(makeBriefingCard(briefing, reader, page)) };
}

/** The picture of every page that has none of its own. */
export function toSitePicture(locale: Locale): PagePicture | undefined {
  return settings.socialCards ? { path: 'card.png', text: toCardText(makeSiteCard(locale)) } : undefined;
}

/** The card of a briefing, made once for all pages that show it. */
export function makeBriefingCard(briefing: Briefing, reader: Reader, page?: BriefingPage): SocialCard {
  const { locale } = reader;
  const made = cards[locale].get(briefing);
  if (made) return made;
  const tools = { locale, t: createTranslator(locale), canSet: getTypesetter().canSet };
  const card = toBriefingCard(briefing, page ?? toBriefingPage(briefing, reader), settings, tools);
  cards[locale].set(briefing, card);
  return card;
}

export function makeSiteCard(locale: Locale): SocialCard {
  return toSiteCard(settings, settings.description[locale] ?? settings.title, getTypesetter().canSet);
}

/** The interface languages to make pictures in, as path parameters; none where the team wants no pictures. */
export function listPictureLocales(): { readonly locale: Locale; readonly param: string | undefined }[] {
  return settings.socialCards ? siteLocales.map((locale) => ({ locale, param: toLocaleParam(locale) })) : [];
}

/** A card as the answer to a request for its picture at `path`, which is relative to the root of its interface language. */
export function toPictureResponse(path: string, locale: Locale, card: SocialCard): Response {
  // What the words are set and painted with, read once: whether a kept picture holds is known without making it again.
  tools ??= toDigest(process.cwd(), ['package-lock.json', 'src/social-cards']);
  const file = join(keptCards, toLocaleParam(locale) ?? '', path);
  const bytes = keepCard(file, `${tools} ${JSON.stringify(card)}`, () =>
    getPainter()(layOutCard(card, getTypesetter())),
  );
  return new Response(bytes, { headers: { 'content-type': 'image/png' } });
}

const cards: Readonly<Record<Locale, WeakMap<Briefing, SocialCard>>> = {
  en: new WeakMap(),
  it: new WeakMap(),
  ro: new WeakMap(),
};

// Loaded once for all cards of a build, and not at all where there are none.
const typesetter = settings.socialCards ? await loadTypesetter() : undefined;
const getPainter = once(() => createPainter(getTypesetter()));
let tools: string | undefined;

function getTypesetter(): Typesetter {
  if (!typesetter) throw new Error('the settings say that there are no social cards');
  return typesetter;
}
