/** A face that readers have, which stands in while ours loads. */
export interface Fallback {
  /** The family's name in the styles is `Source Serif <name>`. */
  readonly name: string;
  readonly faces: Readonly<Record<400 | 600, StandIn>>;
}

interface StandIn {
  /** The face's names on different systems; fonts of the same measures are alike here. */
  readonly local: readonly string[];
  /** How wide our face sets the text of pages (English, Italian, Romanian), in per cent of how wide this one does. */
  readonly width: number;
}

/** Of our face, in per cent of its size. */
export const metrics = { ascent: 103.6, descent: 33.5 };

/** Georgia was measured by Gelasio, Times New Roman by Tinos, which have their widths. */
export const fallbacks: readonly Fallback[] = [
  {
    name: 'Georgia',
    faces: {
      400: { local: ['Georgia', 'Gelasio'], width: 107.3 },
      600: { local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'], width: 93.4 },
    },
  },
  {
    name: 'Times',
    faces: {
      400: { local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'], width: 117.4 },
      600: {
        local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
        width: 112,
      },
    },
  },
  {
    name: 'Noto',
    faces: {
      400: { local: ['Noto Serif', 'NotoSerif'], width: 99.3 },
      600: { local: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 94.7 },
    },
  },
];
