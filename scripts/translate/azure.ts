import { z } from 'zod';
import type { Engine, EngineSetting } from './engine.ts';
import { findBaseUrl, findSetting } from './find-setting.ts';
import { toTexts } from './to-texts.ts';

const service = 'Azure Translator';
const answerSchema = z.array(z.object({ translations: z.tuple([z.object({ text: z.string() })]) }));

/** Azure names the script of Chinese, and takes Portuguese without a country for that of Brazil. */
const variants: Readonly<Record<string, string>> = { pt: 'pt-pt', zh: 'zh-Hans' };

/** Azure Translator, version 3. Its limit is 1,000 texts and 50,000 characters a request. */
export function createAzure(setting: EngineSetting): Engine {
  return {
    name: service,
    limits: { texts: 1000, characters: 50_000 },
    connect: async (source, target) => {
      const key = findSetting(setting, 'AZURE_TRANSLATOR_KEY', service);
      const region = setting.env['AZURE_TRANSLATOR_REGION']?.trim();
      const base = findBaseUrl(setting, 'AZURE_TRANSLATOR_URL', 'https://api.cognitive.microsofttranslator.com');
      const [from, to] = [variants[source] ?? source, variants[target] ?? target];
      const query = new URLSearchParams({ 'api-version': '3.0', from, to });
      return {
        route: [from, to],
        translate: async (texts, signal) => {
          const answer = await setting.request(
            {
              ...{ service, url: `${base}/translate?${query}`, secrets: [key], schema: answerSchema },
              headers: {
                'Ocp-Apim-Subscription-Key': key,
                ...(region && { 'Ocp-Apim-Subscription-Region': region }),
              },
              body: texts.map((text) => ({ Text: text })),
              cure: 'check AZURE_TRANSLATOR_KEY, AZURE_TRANSLATOR_REGION and that Azure knows both languages',
            },
            signal,
          );
          return toTexts(
            answer.map(({ translations: [translation] }) => translation),
            texts,
            service,
          );
        },
      };
    },
  };
}
