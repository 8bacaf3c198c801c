import { markup } from './markup.ts';

const asQuery = (words: string) => encodeURIComponent(words.toWellFormed());

/** Pages that read something out of the address, and how. */
const read: readonly ((words: string) => string)[] = [
  (words) => `search/?q=${asQuery(words)}`,
  (words) => `briefings/text-script/side-by-side/?view=${asQuery(words)}&only=${asQuery(words)}#${asQuery(words)}`,
  (words) => `figures/?kind=${asQuery(words)}&sort=${asQuery(words)}&q=${asQuery(words)}#${asQuery(words)}`,
  (words) => `timeline/?from=${asQuery(words)}&kind=${asQuery(words)}`,
];

const words: readonly string[] = [
  markup['script'] ?? '',
  markup['image-error'] ?? '',
  markup['attribute-end'] ?? '',
  markup['drawing-load'] ?? '',
  markup['entities-for-tags'] ?? '',
  'javascript:canary(1)',
  '__proto__',
  'constructor[prototype][canary]=1',
  '"><b data-canary>',
  '../../../etc/passwd',
  '\u202eexe.gpj',
  'a'.repeat(3000),
  '(((((((((((((((((((((((((((((a+)+)+)+$',
  '“1.8bn” OR - * "unclosed',
];

/** Addresses below the root of the site, each to be opened as it is. */
export const hostileAddresses: readonly string[] = [
  ...read.flatMap((toAddress) => words.map(toAddress)),
  'briefings/text-script/#%E0%A4%A',
  'briefings/text-script/#%',
  'briefings/text-script/side-by-side/#%E0%A4%A',
  'briefings/text-script/side-by-side/?view=%E0%A4%A#%FF',
  'search/?q=%E0%A4%A&q=%00&__proto__[canary]=1',
  'search/#%3Cscript%3Ecanary(1)%3C/script%3E',
  'figures/?sort=__proto__&sort=constructor&page=-1&page=1e9',
  'figures/?kind=toString#__proto__',
  'entities/?q=%27%22%3E#%FF',
  'about/authoring/#%E0%A4%A',
  'briefings/text-script/#:~:text=canary',
  'it/briefings/text-script/?lang=%3Cscript%3E#%',
];
