/** A part of the text face that a browser loads only for a page that has one of its characters. */
export interface FontPart {
  readonly name: string;
  /** The part of `@fontsource/source-serif-4` that has its glyphs. */
  readonly source: 'latin' | 'latin-ext' | 'cyrillic' | 'greek';
  /** Unicode characters, from and to; no two parts share one. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

export const weights = [400, 600] as const;

/** What the styles ask of the face. All else that it can do, such as fractions and superiors, is left out. */
export const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'tnum'];

/** Small where most pages need it: the menu of languages says “română” on every page. */
export const parts: readonly FontPart[] = [
  {
    name: 'latin',
    source: 'latin',
    ranges: [
      [0x20, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2bb, 0x2bc],
      [0x2c6, 0x2c6],
      [0x2da, 0x2da],
      [0x2dc, 0x2dc],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2191, 0x2191],
      [0x2193, 0x2193],
      [0x2212, 0x2212],
      [0x2215, 0x2215],
      [0xfffd, 0xfffd],
    ],
  },
  {
    name: 'romanian',
    source: 'latin-ext',
    ranges: [
      [0x102, 0x103],
      [0x15e, 0x15f],
      [0x162, 0x163],
      [0x218, 0x21b],
    ],
  },
  {
    name: 'latin-europe',
    source: 'latin-ext',
    ranges: [
      [0x100, 0x101],
      [0x104, 0x130],
      [0x132, 0x151],
      [0x154, 0x15d],
      [0x160, 0x161],
      [0x164, 0x17f],
      [0x1e9e, 0x1e9e],
    ],
  },
  {
    name: 'latin-other',
    source: 'latin-ext',
    ranges: [
      [0x180, 0x217],
      [0x21c, 0x2ba],
      [0x2bd, 0x2c5],
      [0x2c7, 0x2cc],
      [0x2ce, 0x2d7],
      [0x2dd, 0x2ff],
      [0x304, 0x304],
      [0x308, 0x308],
      [0x329, 0x329],
      [0x1d00, 0x1dbf],
      [0x1e00, 0x1e9d],
      [0x1e9f, 0x1e9f],
      [0x1ef2, 0x1eff],
      [0x20a0, 0x20ab],
      [0x20ad, 0x20c4],
      [0x2113, 0x2113],
      [0x2c60, 0x2c7f],
      [0xa720, 0xa7ff],
    ],
  },
  {
    name: 'cyrillic',
    source: 'cyrillic',
    ranges: [
      [0x301, 0x301],
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x4b0, 0x4b1],
      [0x2116, 0x2116],
    ],
  },
  {
    name: 'greek',
    source: 'greek',
    ranges: [
      [0x370, 0x377],
      [0x37a, 0x37f],
      [0x384, 0x38a],
      [0x38c, 0x38c],
      [0x38e, 0x3a1],
      [0x3a3, 0x3ff],
    ],
  },
];
