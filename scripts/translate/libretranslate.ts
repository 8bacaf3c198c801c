import { z } from 'zod';
import { isSameLanguage } from '../../src/translation/exchange/is-same-language.ts';
import { type Engine, EngineError, type EngineSetting } from './engine.ts';
import { findBaseUrl } from './find-setting.ts';
import { toTexts } from './to-texts.ts';

const service = 'LibreTranslate';
const languagesSchema = z.array(z.object({ code: z.string(), targets: z.array(z.string()) }));
const specificationSchema = z.object({ info: z.object({ version: z.string() }) });
const answerSchema = z.object({ translatedText: z.array(z.string()) });

/** LibreTranslate. Each server sets its own limits; these are well below the usual ones. */
export function createLibretranslate(setting: EngineSetting): Engine {
  const { request, env } = setting;
  return {
    name: service,
    limits: { texts: 20, characters: 10_000 },
    connect: async (source, target, signal) => {
      const base = findBaseUrl(setting, 'LIBRETRANSLATE_URL');
      const key = env['LIBRETRANSLATE_API_KEY']?.trim();
      const common = { service, ...(key && { secrets: [key] }) };
      const ask = <T>(path: string, schema: z.ZodType<T>) =>
        request({ ...common, url: `${base}${path}`, schema }, signal);
      const languages = await ask('/languages', languagesSchema);
      const from = languages.find(({ code }) => isSameLanguage(code, source));
      const to = from?.targets.find((code) => isSameLanguage(code, target));
      if (!from || !to)
        throw new EngineError(`${service} at ${base} does not translate from “${source}” to “${target}”`);
      const { info } = await ask('/spec', specificationSchema);
      return {
        route: [from.code, to],
        version: info.version,
        translate: async (texts, stop) => {
          const body = { q: texts, source: from.code, target: to, format: 'text', ...(key && { api_key: key }) };
          const cure = 'check LIBRETRANSLATE_API_KEY and what the server allows';
          const url = `${base}/translate`;
          const { translatedText } = await request({ ...common, url, body, cure, schema: answerSchema }, stop);
          return toTexts(
            translatedText.map((text) => ({ text })),
            texts,
            service,
          );
        },
      };
    },
  };
}
