import settings from 'virtual:concordance/settings';
import { defaultLocale } from '../i18n/locales.ts';
import { getCorpus } from '../site/corpus.ts';
import { getFeed } from '../site/feed.ts';
import { toLlmsText } from '../views/llms-text.ts';

// What reads it has room for some hundred pages; the lists that it names have all.
const mostItems = 500;

/** The site in one page of Markdown for language models (llmstxt.org). */
export async function GET(): Promise<Response> {
  const [{ items }, { briefings }] = await Promise.all([getFeed(mostItems), getCorpus()]);
  const description = settings.description[defaultLocale] ?? settings.title;
  return new Response(toLlmsText({ ...settings, description }, items, briefings.length));
}
