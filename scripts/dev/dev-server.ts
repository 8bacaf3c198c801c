import type { AstroIntegration, ViteUserConfig } from 'astro';

type Setup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

/** Vite’s server, as Astro hands it on. */
export type DevServer = Parameters<Setup>[0]['server'];

export type VitePlugin = Exclude<
  NonNullable<ViteUserConfig['plugins']>[number],
  undefined | null | false | Promise<unknown> | readonly unknown[]
>;
