import { type Fallback, metrics } from './fallbacks.ts';
import { type FontPart, weights } from './parts.ts';

type Weight = (typeof weights)[number];

/**
 * The rules that name each part's files, `<name>-<weight>.woff2`, and say for which characters they are; and those that
 * give each fallback the measures of our face, so that hardly a line moves when it comes.
 */
export function toFacesCss(parts: readonly FontPart[], fallbacks: readonly Fallback[]): string {
  const faces = parts.flatMap((part) => weights.map((weight) => toFace(part, weight)));
  const standIns = fallbacks.flatMap((fallback) => weights.map((weight) => toStandIn(fallback, weight)));
  return [...faces, ...standIns].join('');
}

function toFace({ name, ranges }: FontPart, weight: Weight): string {
  return `@font-face {
  font-family: "Source Serif 4";
  font-weight: ${weight};
  font-display: swap;
  src: url("./${name}-${weight}.woff2") format("woff2");
  unicode-range: ${ranges.map(toUnicodeRange).join(', ')};
}
`;
}

function toUnicodeRange([from, to]: readonly [number, number]): string {
  return from === to ? `U+${toHex(from)}` : `U+${toHex(from)}-${toHex(to)}`;
}

const toHex = (character: number) => character.toString(16).toUpperCase();

function toStandIn({ name, faces }: Fallback, weight: Weight): string {
  const { local, width } = faces[weight];
  const adjust = (measure: number) => `${((measure / width) * 100).toFixed(1)}%`;
  return `@font-face {
  font-family: "Source Serif ${name}";
  font-weight: ${weight};
  src: ${local.map((each) => `local("${each}")`).join(', ')};
  size-adjust: ${width}%;
  ascent-override: ${adjust(metrics.ascent)};
  descent-override: ${adjust(metrics.descent)};
  line-gap-override: 0%;
}
`;
}
