import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../../scripts/translate/engine.ts';
import { engines } from '../../../../scripts/translate/engines.ts';
import { createRequester, type Patience } from '../../../../scripts/translate/request-json.ts';
import { goodKey, startStandIn } from './stand-in.ts';

const { signal } = new AbortController();
const texts = ['Unu.', 'Doi „și” <trei> & 4.'];

/** A clock that does not wait, and remembers how long it should have. */
function createPatience(over: Partial<Patience> = {}) {
  const waits: number[] = [];
  const said: string[] = [];
  const patience: Patience = {
    ...{ tries: 3, timeout: 2000, random: () => 0, now: () => 0, say: (words) => said.push(words) },
    sleep: async (milliseconds) => void waits.push(milliseconds),
    ...over,
  };
  return { patience, waits, said };
}

const keys = {
  deepl: 'DEEPL_API_KEY',
  google: 'GOOGLE_TRANSLATE_API_KEY',
  azure: 'AZURE_TRANSLATOR_KEY',
  libretranslate: 'LIBRETRANSLATE_API_KEY',
} as const;

function open(
  name: string,
  url: string | undefined,
  env: Record<string, string> = {},
  patience = createPatience().patience,
) {
  const create = engines.get(name);
  if (!create) throw new Error(`no engine “${name}”`);
  return create({ url, env, request: createRequester(patience) });
}

async function translate(name: string, url: string, env: Record<string, string>, patience?: Patience) {
  const connection = await open(name, url, env, patience).connect('ro', 'en', signal);
  return connection.translate(name === 'apertium' ? texts.slice(0, 1) : texts, signal);
}

describe('every engine', () => {
  it.each([
    [
      'deepl',
      { text: texts, source_lang: 'RO', target_lang: 'EN-GB', split_sentences: '0', preserve_formatting: true },
    ],
    ['google', { q: texts, source: 'ro', target: 'en', format: 'text' }],
    ['azure', texts.map((Text) => ({ Text }))],
    ['libretranslate', { q: texts, source: 'ro', target: 'en', format: 'text', api_key: goodKey }],
  ] as const)('%s asks in the form of its service and gives the texts in their order', async (name, body) => {
    const { url, asked } = await startStandIn();
    expect(await translate(name, url, { [keys[name]]: goodKey })).toEqual(texts.map((text) => `«${text}»`));
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual(body);
    expect(asked[0]?.path).not.toContain(encodeURIComponent(goodKey));
  });

  it.each(Object.entries(keys))('%s says that the key is refused, and not what it is', async (name, variable) => {
    const { url } = await startStandIn();
    const key = 'secret"key/2+';
    const failure = translate(name, url, { [variable]: key });
    await expect(failure).rejects.toThrow(EngineError);
    await expect(failure).rejects.toThrow(
      /at http:\/\/127\.0\.0\.1:\d+ answered 403 \(the key … is not good\): check /,
    );
    await expect(failure).rejects.toThrow(variable);
    await expect(failure).rejects.not.toThrow(/secret/);
  });

  it.each(Object.entries(keys).filter(([name]) => name !== 'libretranslate'))(
    '%s names the variable that is not set',
    async (name, variable) => {
      await expect(open(name, undefined).connect('ro', 'en', signal)).rejects.toThrow(`${variable}, which is not set`);
    },
  );

  it.each(Object.keys(keys))('%s uses nothing of an answer with half the texts', async (name) => {
    const { url } = await startStandIn({ share: 0.5 });
    const env = { [keys[name as keyof typeof keys]]: goodKey };
    await expect(translate(name, url, env)).rejects.toThrow(/gave 1 translations for 2 texts/);
  });

  it.each(['ftp://example.org', 'example.org', 'https://ada:word@example.org'])(
    'refuses the address %s',
    async (url) => {
      const failure = open('deepl', url, { DEEPL_API_KEY: goodKey }).connect('ro', 'en', signal);
      await expect(failure).rejects.toThrow(/--url is no address such as/);
      await expect(failure).rejects.not.toThrow(/word@/);
    },
  );
});

describe('a service in trouble', () => {
  const env = { DEEPL_API_KEY: goodKey };
  const busy = { status: 429, text: '{"message": "slow\\u001b[31m down"}' };

  it('is asked again after the time it asks for', async () => {
    const { url, asked } = await startStandIn({ troubles: [{ ...busy, headers: { 'retry-after': '7' } }] });
    const { patience, waits, said } = createPatience();
    expect(await translate('deepl', url, env, patience)).toHaveLength(2);
    expect([waits, asked.length]).toEqual([[7000], 2]);
    expect(said).toEqual([`DeepL at ${url} answered 429 (slow [31m down); trying again in 7.0 s (1 of 3)`]);
  });

  it.each([
    ['500 twice', [{ status: 500 }, { status: 503 }]],
    ['an answer that is no JSON', [{ status: 200, text: '<html>' }]],
    ['an answer cut short', ['cut']],
    ['silence', ['hang']],
  ] as const)('is asked again after %s, each time later', async (_, troubles) => {
    const { url } = await startStandIn({ troubles });
    const { patience, waits } = createPatience({ timeout: 150 });
    expect(await translate('deepl', url, env, patience)).toEqual(texts.map((text) => `«${text}»`));
    expect(waits).toEqual([500, 1000].slice(0, troubles.length));
  });

  it.each([
    ['answers 500', [{ status: 500 }, { status: 500 }, { status: 500 }], /answered 500, 3 times: try again later/],
    ['says nothing', ['hang', 'hang', 'hang'], /did not answer within 0\.15 s, 3 times/],
    [
      'is to be asked in an hour',
      [{ ...busy, headers: { 'retry-after': '3600' } }],
      /asks to wait long: try again later/,
    ],
    ['sends elsewhere', [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }], /answered 302/],
    [
      'has no quota left',
      [{ status: 456, text: '{"message":"Quota exceeded"}' }],
      /answered 456 \(Quota exceeded\): check/,
    ],
    ['answers something else', [{ status: 200, text: '{"texts":[]}' }], /another form than its documentation says/],
  ] as const)('ends in one sentence where it %s', async (_, troubles, words) => {
    const { url } = await startStandIn({ troubles });
    const { patience } = createPatience({ timeout: 150 });
    const failure = translate('deepl', url, env, patience);
    await expect(failure).rejects.toThrow(words);
    await expect(failure).rejects.toThrow(/^[^\n]+$/);
  });

  it.each([
    ['a refusal', { status: 400 }],
    ['trouble', { status: 503 }],
    ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:1/?key=' } }],
  ])('shows no part of a key that %s quotes where the quotation is cut', async (_, trouble) => {
    const key = `secret/${'0123456789'.repeat(20)}`;
    const text = JSON.stringify({ message: `no such key: ${key}` }).replaceAll('/', '\\/');
    const { url } = await startStandIn({ troubles: [trouble, trouble, trouble].map((each) => ({ ...each, text })) });
    const { patience, said } = createPatience();
    const failure = translate('deepl', url, { DEEPL_API_KEY: key }, patience);
    await expect(failure).rejects.toThrow(/no such key: …\)/);
    const words = await failure.catch((fault: Error) => `${fault.message}${fault.stack}${JSON.stringify(fault)}`);
    expect([words, ...said].join('\n')).not.toMatch(/secret|0123/);
  });

  it('ends in one sentence where nothing listens', async () => {
    const failure = translate('deepl', 'http://127.0.0.1:9', env);
    await expect(failure).rejects.toThrow(/DeepL at http:\/\/127\.0\.0\.1:9 (?:could not be reached|cannot be asked)/);
  });

  it('shows nothing of a key that no header can hold', async () => {
    const { url, asked } = await startStandIn();
    const failure = translate('deepl', url, { DEEPL_API_KEY: 'schlüssel…geheim' });
    await expect(failure).rejects.toThrow(/DeepL at .* cannot be asked/);
    await expect(failure).rejects.not.toThrow(/geheim/);
    expect(asked).toEqual([]);
  });

  it('is left at once when the work is stopped', async () => {
    const { url } = await startStandIn({ troubles: ['hang'] });
    const stop = new AbortController();
    const connection = await open('deepl', url, env).connect('ro', 'en', stop.signal);
    setTimeout(() => stop.abort(new EngineError('stopped')), 50);
    await expect(connection.translate(texts, stop.signal)).rejects.toThrow('stopped');
  });
});

describe('the languages and versions', () => {
  it.each([
    ['deepl', 'en', ['ro', 'en-gb']],
    ['deepl', 'pt', ['ro', 'pt-pt']],
    ['deepl', 'pt-BR', ['ro', 'pt-br']],
    ['google', 'zh', ['ro', 'zh-CN']],
    ['azure', 'zh', ['ro', 'zh-Hans']],
    ['azure', 'de', ['ro', 'de']],
    ['libretranslate', 'zh', ['ro', 'zh-Hans']],
  ] as const)('%s calls “%s” as its service does', async (name, to, route) => {
    const { url } = await startStandIn();
    const connection = await open(name, url, { [keys[name]]: goodKey }).connect('ro', to, signal);
    expect(connection.route).toEqual(route);
  });

  it('are those that a LibreTranslate server names', async () => {
    const { url } = await startStandIn();
    const engine = open('libretranslate', undefined, { LIBRETRANSLATE_URL: `${url}/` });
    expect(await engine.connect('ro', 'en', signal)).toMatchObject({ version: '1.9.5', route: ['ro', 'en'] });
    await expect(engine.connect('ro', 'mt', signal)).rejects.toThrow(/does not translate from “ro” to “mt”/);
  });

  it('decide on DeepL’s host, by the end of the key', async () => {
    const hosts: string[] = [];
    for (const key of ['a:fx', 'a']) {
      const create = engines.get('deepl');
      const engine = create?.({
        env: { DEEPL_API_KEY: key },
        request: async ({ url }) => {
          hosts.push(new URL(url).host);
          throw new EngineError('enough');
        },
      });
      const connection = await engine?.connect('ro', 'en', signal);
      await connection?.translate(texts, signal).catch(() => undefined);
    }
    expect(hosts).toEqual(['api-free.deepl.com', 'api.deepl.com']);
  });
});

describe('Apertium', () => {
  it('goes over several pairs, without its marks', async () => {
    const { url, asked } = await startStandIn({
      pairs: [
        ['ron', 'spa'],
        ['spa', 'eng'],
      ],
      translate: (text, request) => (request === 1 ? `${text} #hola` : `the  ${text} @world`),
    });
    const connection = await open('apertium', url).connect('ro', 'en', signal);
    expect(connection.route).toEqual(['ron', 'spa', 'eng']);
    expect(await connection.translate(['Salut & noroc.'], signal)).toEqual(['the  Salut & noroc. hola world']);
    expect(asked.map(({ body }) => new URLSearchParams(body).get('langpair'))).toEqual(['ron|spa', 'spa|eng']);
    expect(new URLSearchParams(asked[0]?.body).get('markUnknown')).toBe('no');
  });

  it('names the pairs there are where none leads on', async () => {
    const { url } = await startStandIn({ pairs: [['ron', 'spa']] });
    const failure = open('apertium', url).connect('ro', 'en', signal);
    await expect(failure).rejects.toThrow(/do not lead from “ro” to “en” \(installed are ron→spa\)/);
    await expect(failure).rejects.toThrow(/sudo apt-get install apertium/);
  });

  it('is not started here where another machine was meant', async () => {
    const failure = open('apertium', 'http://apertium.invalid:2737').connect('ro', 'en', signal);
    await expect(failure).rejects.toThrow(/no Apertium answers at http:\/\/apertium\.invalid:2737/);
  });
});
