import type { DevServer } from './dev-server.ts';

/** What runs modules: Vite’s `ModuleRunner`. */
interface Runner {
  readonly evaluatedModules: {
    readonly idToModuleMap: ReadonlyMap<string, object>;
    readonly invalidateModule: (module: object) => void;
  };
}

/** Where Astro renders pages. */
const renderers = ['ssr', 'prerender'];

/**
 * Loads every open page again. What Astro made of content is forgotten: the paths of pages, and compiled modules of files
 * in `folder`, an absolute path with “/” behind it.
 */
export function reloadPages({ environments }: DevServer, folder: string): void {
  for (const name of renderers) {
    const environment = environments[name];
    if (!environment) continue;
    for (const [id, module] of environment.moduleGraph.idToModuleMap)
      if (id.startsWith(folder)) environment.moduleGraph.invalidateModule(module);
    if ('runner' in environment) {
      const { evaluatedModules } = environment.runner as Runner;
      for (const [id, module] of evaluatedModules.idToModuleMap)
        if (id.startsWith(folder)) evaluatedModules.invalidateModule(module);
    }
    environment.hot.send('astro:content-changed', {});
  }
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
