import type { APIContext } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { listPictureLocales, makeSiteCard, toPictureResponse } from '../../site/social-cards.ts';

export function getStaticPaths() {
  return listPictureLocales().map(({ locale, param }) => ({ params: { locale: param }, props: { locale } }));
}

/** The picture that other sites show with a link to this one. */
export function GET({ props: { locale } }: APIContext<{ locale: Locale }>): Response {
  return toPictureResponse('card.png', locale, makeSiteCard(locale));
}
