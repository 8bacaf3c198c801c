import { z } from 'zod';
import type { Engine, EngineSetting } from './engine.ts';
import { findBaseUrl, findSetting } from './find-setting.ts';
import { toTexts } from './to-texts.ts';

const service = 'DeepL';
const answerSchema = z.object({ translations: z.array(z.object({ text: z.string() })) });

/** DeepL wants the variant of a target language that has several; these are the ones that Europe writes. */
const variants: Readonly<Record<string, string>> = { en: 'EN-GB', pt: 'PT-PT', zh: 'ZH-HANS' };

/** DeepL, API version 2. Its limit is 50 texts and 128 KiB a request; a character has at most three bytes here. */
export function createDeepl(setting: EngineSetting): Engine {
  return {
    name: service,
    limits: { texts: 50, characters: 40_000 },
    connect: async (source, target) => {
      const key = findSetting(setting, 'DEEPL_API_KEY', service);
      // Keys of the free plan end so, and are only good at a host of their own.
      const host = key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
      const url = `${findBaseUrl(setting, 'DEEPL_URL', host)}/v2/translate`;
      const from = new Intl.Locale(source).language.toUpperCase();
      const to = variants[target] ?? target.toUpperCase();
      return {
        route: [source, to.toLowerCase()],
        translate: async (texts, signal) => {
          const { translations } = await setting.request(
            {
              ...{ service, url, secrets: [key], schema: answerSchema },
              headers: { Authorization: `DeepL-Auth-Key ${key}` },
              body: {
                text: texts,
                source_lang: from,
                target_lang: to,
                split_sentences: '0',
                preserve_formatting: true,
              },
              cure: 'check DEEPL_API_KEY, its quota and that DeepL knows both languages',
            },
            signal,
          );
          return toTexts(translations, texts, service);
        },
      };
    },
  };
}
