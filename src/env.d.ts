declare module 'virtual:concordance/settings' {
  const settings: import('./settings.ts').Settings;
  export default settings;
}

declare namespace App {
  /** What a page hands to components that stand in MDX, where it cannot hand them props. */
  interface Locals {
    citing: import('./commentary/citing.ts').Citing;
    /** The notes of the commentary that is being rendered, in its order. */
    marginNotes: import('./views/margin-notes.ts').GatheredNote[];
    /** The notes of every commentary on a briefing, by slug. */
    gatheredNotes: Map<string, readonly import('./views/margin-notes.ts').GatheredNote[]>;
    method: import('./about/method.ts').Method;
    /** The examples of the authoring guide, by name. */
    guide: ReadonlyMap<string, import('./about/authoring/guide-examples.ts').GuideExample>;
  }
}

/** For programs that cannot read components. `astro check` can, and holds examples to the components' own props. */
declare module '*.astro' {
  const component: (props: object) => unknown;
  export default component;
}
