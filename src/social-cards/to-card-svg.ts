import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { SocialCard } from '../views/social-card.ts';
import type { Typesetter, Weight } from './typesetter.ts';
import { wrapText } from './wrap-text.ts';

/** In pixels: what Open Graph and the card of X show whole. */
export const cardSize = { width: 1200, height: 630 };

const margin = 72;
const measure = cardSize.width - 2 * margin;
// The light tokens of the site’s stylesheet.
const colours = { paper: '#fdfcf8', ink: '#1c1a17', quiet: '#5c574e', rule: '#dcd6c8', accent: '#8a1c2c' };

interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: keyof typeof colours;
  readonly most?: number;
  /** Space above, in pixels. */
  readonly above?: number;
}

// What has to be said is never cut off at the bottom: where it takes more room, all of it is set smaller.
const scales = [1, 0.93, 0.86, 0.8];
const smallest = 0.7;

/** A card as a picture without text: every word is outlines. */
export function toCardSvg(card: SocialCard, type: Typesetter): string {
  const layouts = scales.values().map((scale) => layOut(card, type, scale));
  const { parts } =
    layouts.find(({ bottom }) => bottom <= cardSize.height - margin / 2) ?? layOut(card, type, smallest);
  return toXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...cardSize }, [
      x('rect', { ...cardSize, fill: colours.paper }),
      x('rect', { width: 16, height: cardSize.height, fill: colours.accent }),
      ...parts,
    ]),
  );
}

/** The words of a card from above, and where they end. */
function layOut(card: SocialCard, type: Typesetter, scale: number): { parts: Element[]; bottom: number } {
  const parts: Element[] = [];
  let bottom = margin - 12;
  write(card.site, { size: 30, weight: 'bold', colour: 'accent' });
  // A title that takes many lines is set smaller, so that what must be said of it has room.
  const isLong = type.measureLine(card.title, 56, 'bold') > 2 * measure;
  write(card.title, { size: isLong ? 44 : 56, weight: 'bold', most: 3, above: 26 });
  for (const [index, fact] of card.facts.entries())
    write(fact, { size: 26, colour: index === 0 ? 'quiet' : 'ink', most: 2, above: 14 });
  if (card.figure) {
    rule();
    const isWide = type.measureLine(card.figure.value, 46, 'bold') > measure;
    write(card.figure.value, { size: isWide ? 32 : 46, weight: 'bold', colour: 'accent', above: 18, most: 2 });
    for (const line of card.figure.lines) write(line, { size: 26, above: 8 });
  }
  return { parts, bottom };

  function write(text: string, { size: full, weight = 'regular', colour = 'ink', most = 1, above = 0 }: Style): void {
    const size = Math.round(full * scale);
    const widthOf = (words: string) => type.measureLine(words, size, weight);
    bottom += Math.round(above * scale);
    for (const line of wrapText(text, measure, most, widthOf)) {
      const { outline } = type.setLine(line, size, weight);
      bottom += Math.round(size * 1.22);
      parts.push(x('path', { d: outline, fill: colours[colour], transform: `translate(${margin} ${bottom})` }));
    }
  }

  function rule(): void {
    bottom += Math.round(30 * scale);
    parts.push(x('rect', { x: margin, y: bottom, width: measure, height: 2, fill: colours.rule }));
  }
}
