import type { ComponentExamples } from './example.ts';

/** A component with its examples. */
export interface RegisteredComponent extends ComponentExamples {
  readonly name: string;
  /** The folder it stands in; `site` for what every page has. */
  readonly family: string;
}

/** Every component that has examples, by the paths of their files. */
export function listComponents(): RegisteredComponent[] {
  const files = import.meta.glob<ComponentExamples>('../components/**/*.examples.ts', {
    eager: true,
    import: 'default',
  });
  return Object.entries(files).map(([path, described]) => {
    const parts = path.replace('../components/', '').replace('.examples.ts', '').split('/');
    return { ...described, name: parts.at(-1) ?? '', family: parts.length > 1 ? (parts[0] ?? '') : 'site' };
  });
}
