import settings from 'virtual:concordance/settings';
import { defaultLocale } from '../i18n/locales.ts';
import { getFeed } from '../site/feed.ts';
import { toLlmsText } from '../views/llms-text.ts';

/** The site in one page of Markdown for language models (llmstxt.org). */
export async function GET(): Promise<Response> {
  const { items } = await getFeed();
  const description = settings.description[defaultLocale] ?? settings.title;
  return new Response(toLlmsText({ ...settings, description }, items));
}
