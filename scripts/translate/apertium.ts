import { z } from 'zod';
import { type Connection, type Engine, EngineError, type EngineSetting } from './engine.ts';
import { type Direction, findRoute } from './find-route.ts';
import { findBaseUrl } from './find-setting.ts';
import type { RequestJson } from './request-json.ts';
import { installCommand, startApertium } from './start-apertium.ts';

const service = 'Apertium';
const usual = 'http://localhost:2737';
const longestLook = 5000;
const pairsSchema = z.object({
  responseData: z.array(z.object({ sourceLanguage: z.string(), targetLanguage: z.string() })),
});
const answerSchema = z.object({ responseData: z.object({ translatedText: z.string() }) });

/**
 * Apertium through its server APY, over as many installed pairs as it takes. Where none answers on this machine, one is
 * started. It takes one text a request; past some 40 KB it would leave the rest out without saying so.
 */
export function createApertium(setting: EngineSetting): Engine {
  return {
    name: service,
    limits: { texts: 1, characters: 10_000 },
    connect: async (source, target, signal) => {
      const url = findBaseUrl(setting, 'APERTIUM_URL', usual);
      const own = (await isAnswering(url)) ? undefined : await startInstead(url, signal);
      try {
        const pairs = await listPairs(own?.url ?? url, setting.request, signal);
        const route = findRoute(pairs, source, target);
        if (!route) throw new EngineError(toNoRoute(pairs, source, target));
        const translate = createTranslator(own?.url ?? url, route, setting.request);
        return { route, version: own?.version, translate, ...(own && { close: own.stop }) };
      } catch (fault) {
        own?.stop();
        throw fault;
      }
    },
  };
}

function createTranslator(base: string, route: readonly string[], request: RequestJson): Connection['translate'] {
  const pairs = route.slice(1).map((code, at) => `${route[at]}|${code}`);
  const url = `${base}/translate`;
  const translateOne = async (text: string, signal: AbortSignal) => {
    let words = text;
    for (const langpair of pairs) {
      const body = new URLSearchParams({ langpair, q: words, markUnknown: 'no', format: 'txt' });
      const { responseData } = await request({ service, url, body, schema: answerSchema }, signal);
      words = dropMarks(responseData.translatedText, words);
    }
    return words;
  };
  return (texts, signal) => Promise.all(texts.map((text) => translateOne(text, signal)));
}

/** Words that Apertium knows but cannot put into the right form have `#` or `@` before them. */
function dropMarks(translated: string, source: string): string {
  return /[#@]/.test(source) ? translated : translated.replace(/(?<![\p{L}\p{N}])[#@](?=\p{L})/gu, '');
}

async function listPairs(base: string, request: RequestJson, signal: AbortSignal): Promise<Direction[]> {
  const { responseData } = await request({ service, url: `${base}/listPairs`, schema: pairsSchema }, signal);
  return responseData.map(({ sourceLanguage, targetLanguage }) => ({ source: sourceLanguage, target: targetLanguage }));
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(longestLook) });
    return true;
  } catch {
    return false;
  }
}

/** A server of our own, where the address given is one of this machine. */
function startInstead(given: string, signal: AbortSignal) {
  const { hostname } = new URL(given);
  if (/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return startApertium(signal);
  throw new EngineError(
    `no ${service} answers at ${given}: check the address, or leave it out to have a server started on this machine`,
  );
}

function toNoRoute(pairs: readonly Direction[], source: string, target: string): string {
  const list = pairs.map((pair) => `${pair.source}→${pair.target}`).sort();
  const installed = list.length > 0 ? `installed are ${list.join(', ')}` : 'none are installed';
  return (
    `${service}’s pairs of languages do not lead from “${source}” to “${target}” (${installed}): ` +
    `find more with “apt-cache search ^apertium-”, or run “${installCommand}”`
  );
}
