declare module 'virtual:concordance/settings' {
  const settings: import('./settings.ts').Settings;
  export default settings;
}
