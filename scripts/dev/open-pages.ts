import type { CitedThing } from './cite-things.ts';
import type { DevServer } from './dev-server.ts';
import type { ShownFault } from './fault-board.ts';
import type { Thing } from './page/find-things.ts';

interface PageTools {
  readonly listFaults: () => readonly ShownFault[];
  readonly cite: (things: readonly Thing[]) => readonly CitedThing[];
  readonly findPlace: (thing: Thing) => string | undefined;
  /** Counts what was shown: a page says from which of them it was made. */
  readonly getVersion: () => number;
}

/** The pages that are open in browsers, as far as they have said so, and what is sent to them. */
export function createOpenPages({ listFaults, cite, findPlace, getVersion }: PageTools) {
  const paths = new Map<object, string>();
  return {
    attach: ({ middlewares, environments: { client } }: DevServer): void => {
      middlewares.use((_, response, next) => {
        response.setHeader('Server-Timing', `content;desc="${getVersion()}"`);
        next();
      });
      client.hot.on('concordance:page', ({ path, version }: { path: string; version: number }, page) => {
        paths.set(page, path);
        // Content may have changed after the page was made and before it could be told.
        if (version < getVersion()) page.send({ type: 'full-reload', path: '*' });
        page.send('concordance:faults', listFaults());
      });
      client.hot.on('concordance:cite', (things: readonly Thing[], page) => {
        page.send('concordance:cited', cite(things));
      });
      client.hot.on('concordance:find', (thing: Thing, page) => {
        const place = findPlace(thing);
        if (place) page.send('concordance:place', { place });
      });
      client.hot.on('vite:client:disconnect', (_, page) => void paths.delete(page));
    },
    /** The slugs of the documents that are being looked at. */
    listBriefings: (): string[] => [
      ...new Set([...paths.values()].flatMap((path) => /\/briefings\/([^/]+)\//u.exec(path)?.[1] ?? [])),
    ],
    sendFaults: ({ environments: { client } }: DevServer): void => client.hot.send('concordance:faults', listFaults()),
  };
}
