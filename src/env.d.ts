declare module 'virtual:concordance/settings' {
  const settings: import('./settings.ts').Settings;
  export default settings;
}

declare namespace App {
  /** What a page hands to components that stand in MDX, where it cannot hand them props. */
  interface Locals {
    citing: import('./commentary/citing.ts').Citing;
    method: import('./about/method.ts').Method;
  }
}
