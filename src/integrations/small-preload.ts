/** The module that Vite puts before every `import()` of a script in the browser. */
const helper = '\0vite/preload-helper.js';

/**
 * A Vite plugin that asks for all parts of a script at once when it is imported, as Vite’s own helper does, which weighs
 * more than the scripts that a page begins with. It is for scripts only: stylesheets come by `loadStyle`.
 */
export function smallPreload(base: string) {
  const code = `const asked = new Set();
export const __vitePreload = (load, parts = []) => {
  for (const part of parts) {
    if (asked.has(part)) continue;
    asked.add(part);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + part;
    document.head.append(link);
  }
  return load();
};`;
  return {
    name: 'concordance-small-preload',
    enforce: 'pre' as const,
    load: (id: string) => (id === helper ? code : undefined),
  };
}
