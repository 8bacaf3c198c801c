import { z } from 'zod';
import type { Engine, EngineSetting } from './engine.ts';
import { findBaseUrl, findSetting } from './find-setting.ts';
import { toTexts } from './to-texts.ts';

const service = 'Google Cloud Translation';
const answerSchema = z.object({
  data: z.object({ translations: z.array(z.object({ translatedText: z.string() })) }),
});

/** Without a variant Google takes these for the ones of Brazil and of the mainland. */
const variants: Readonly<Record<string, string>> = { pt: 'pt-PT', zh: 'zh-CN' };

/** Google Cloud Translation Basic, version 2. Its limit is 128 texts a request; 5,000 characters are its own advice. */
export function createGoogle(setting: EngineSetting): Engine {
  return {
    name: service,
    limits: { texts: 128, characters: 5000 },
    connect: async (source, target) => {
      const key = findSetting(setting, 'GOOGLE_TRANSLATE_API_KEY', service);
      const base = findBaseUrl(setting, 'GOOGLE_TRANSLATE_URL', 'https://translation.googleapis.com');
      const to = variants[target] ?? target;
      return {
        route: [source, to],
        translate: async (texts, signal) => {
          const { data } = await setting.request(
            {
              ...{ service, url: `${base}/language/translate/v2`, secrets: [key], schema: answerSchema },
              headers: { 'X-goog-api-key': key },
              body: { q: texts, source, target: to, format: 'text' },
              cure: 'check GOOGLE_TRANSLATE_API_KEY, and that Google knows both languages',
            },
            signal,
          );
          return toTexts(
            data.translations.map(({ translatedText }) => ({ text: translatedText })),
            texts,
            service,
          );
        },
      };
    },
  };
}
