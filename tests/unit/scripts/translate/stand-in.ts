import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the server does instead of answering. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly text?: string }
  | 'hang'
  | 'cut';

/** One request as it came. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly texts: readonly string[];
}

interface Behaviour {
  /** The request, from 1, that is never answered. */
  readonly hangAt?: number;
  /** For the first requests that bring texts, one each. */
  readonly troubles?: readonly Trouble[];
  readonly translate?: (text: string, request: number) => string;
  /** How many of the texts are answered. */
  readonly share?: number;
  readonly pairs?: readonly (readonly [string, string])[];
}

export const goodKey = 'good/key+1';

/**
 * A server on this machine that speaks as DeepL, Google, Azure, LibreTranslate and Apertium do, puts each text into
 * guillemets, and refuses every key but one in words that repeat it. It is closed when the test ends.
 */
export async function startStandIn(behaviour: Behaviour = {}) {
  const { translate = (text) => `«${text}»`, share = 1, pairs = [['ron', 'eng']] } = behaviour;
  const troubles = [...(behaviour.troubles ?? [])];
  const asked: Asked[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const path = (request.url ?? '').split('?')[0] ?? '';
    const listed = lists(pairs)[path];
    if (listed && request.method === 'GET') return sendJson(response, 200, listed);
    const dialect = findDialect(path, request, body);
    if (!dialect) return sendJson(response, 404, { message: 'no such path' });
    const texts = dialect.readTexts();
    asked.push({ path, headers: request.headers, body, texts });
    const trouble = asked.length === behaviour.hangAt ? 'hang' : troubles.shift();
    if (trouble) return makeTrouble(trouble, response);
    const key = dialect.readKey();
    if (key !== undefined && key !== goodKey) return sendJson(response, 403, { message: `the key ${key} is not good` });
    const targets = texts.map((text) => translate(text, asked.length));
    return sendJson(response, 200, dialect.toAnswer(targets.slice(0, Math.ceil(texts.length * share))));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

interface Dialect {
  readonly readTexts: () => readonly string[];
  /** `undefined` where the service wants none. */
  readonly readKey: () => string | undefined;
  readonly toAnswer: (targets: readonly string[]) => unknown;
}

function findDialect(path: string, { headers, url = '' }: IncomingMessage, body: string): Dialect | undefined {
  if (path === '/v2/translate')
    return {
      readTexts: () => JSON.parse(body).text,
      readKey: () => headers.authorization?.replace('DeepL-Auth-Key ', '') ?? '',
      toAnswer: (targets) => ({
        translations: targets.map((text) => ({ detected_source_language: 'RO', text })),
      }),
    };
  if (path === '/language/translate/v2')
    return {
      readTexts: () => JSON.parse(body).q,
      readKey: () => String(headers['x-goog-api-key'] ?? ''),
      toAnswer: (targets) => ({
        data: { translations: targets.map((text) => ({ translatedText: text })) },
      }),
    };
  if (path !== '/translate') return undefined;
  if (url.includes('api-version=3.0'))
    return {
      readTexts: () => JSON.parse(body).map(({ Text }: { Text: string }) => Text),
      readKey: () => String(headers['ocp-apim-subscription-key'] ?? ''),
      toAnswer: (targets) => targets.map((text) => ({ translations: [{ text, to: 'en' }] })),
    };
  if (headers['content-type']?.includes('json'))
    return {
      readTexts: () => JSON.parse(body).q,
      readKey: () => JSON.parse(body).api_key,
      toAnswer: (targets) => ({ translatedText: targets }),
    };
  return {
    readTexts: () => [new URLSearchParams(body).get('q') ?? ''],
    readKey: () => undefined,
    toAnswer: ([text]) => ({ responseData: { translatedText: text }, responseDetails: null, responseStatus: 200 }),
  };
}

function lists(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, unknown>> {
  return {
    '/listPairs': {
      responseData: pairs.map(([sourceLanguage, targetLanguage]) => ({ sourceLanguage, targetLanguage })),
      responseStatus: 200,
    },
    '/languages': [
      { code: 'ro', name: 'Romanian', targets: ['en', 'zh-Hans'] },
      { code: 'it', name: 'Italian', targets: ['en'] },
      { code: 'en', name: 'English', targets: ['ro'] },
    ],
    '/spec': { info: { version: '1.9.5', title: 'LibreTranslate' } },
  };
}

function makeTrouble(trouble: Trouble, response: ServerResponse): void {
  if (trouble === 'hang') return;
  if (trouble === 'cut') {
    response.writeHead(200, { 'content-length': '1000' }).write('{');
    setTimeout(() => response.destroy(), 10);
    return;
  }
  response.writeHead(trouble.status, { ...trouble.headers }).end(trouble.text ?? '');
}

function sendJson(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
