import { EngineError, type EngineSetting } from './engine.ts';

/**
 * The value of an environment variable that an engine needs.
 * @throws {EngineError} naming the variable, where it is not set.
 */
export function findSetting({ env }: EngineSetting, name: string, engine: string): string {
  const value = env[name]?.trim();
  if (value) return value;
  throw new EngineError(
    `${engine} needs ${name}, which is not set in the environment: set it and run the command again`,
  );
}

/**
 * The base address of a service without a slash at its end: of the command line, of the environment, or its usual one.
 * @throws {EngineError} where it is no address of the web.
 */
export function findBaseUrl({ url, env }: EngineSetting, variable: string, usual?: string): string {
  const given = url ?? (env[variable]?.trim() || usual);
  if (given === undefined) throw new EngineError(`no address is given: set ${variable} or give --url`);
  const parsed = URL.canParse(given) ? new URL(given) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) {
    const where = url === undefined ? variable : '--url';
    throw new EngineError(`${where} is no address such as “https://translate.example.org”, without a name or password`);
  }
  return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, '');
}
