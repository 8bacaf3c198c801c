import type { SocialCard } from '../views/social-card.ts';
import type { Typesetter, Weight } from './typesetter.ts';
import { wrapText } from './wrap-text.ts';

/** In pixels: what Open Graph and the card of X show whole. */
export const cardSize = { width: 1200, height: 630 };

/** The light tokens of the site’s stylesheet. */
export const colours = { paper: '#fdfcf8', ink: '#1c1a17', quiet: '#5c574e', accent: '#8a1c2c', rule: '#dcd6c8' };

export type Colour = Exclude<keyof typeof colours, 'paper'>;

/** A line of words; its baseline begins at `x` and `y`, in pixels from the upper left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Colour;
}

/** A rectangle in whole pixels. */
export interface PlacedRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

/** What stands where on a card: nothing but words and rules. */
export interface CardLayout {
  readonly texts: readonly PlacedText[];
  readonly rules: readonly PlacedRule[];
}

const margin = 72;
const measure = cardSize.width - 2 * margin;

interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: Colour;
  readonly most?: number;
  /** Space above, in pixels. */
  readonly above?: number;
}

// What has to be said is never cut off at the bottom: where it takes more room, all of it is set smaller.
const scales = [1, 0.93, 0.86, 0.8];
const smallest = 0.7;

/** A card on paper of `cardSize`, its words from above. */
export function layOutCard(card: SocialCard, type: Typesetter): CardLayout {
  const layouts = scales.values().map((scale) => layOut(card, type, scale));
  return layouts.find(({ bottom }) => bottom <= cardSize.height - margin / 2) ?? layOut(card, type, smallest);
}

/** The card at one scale, and where its words end. */
function layOut(card: SocialCard, type: Typesetter, scale: number): CardLayout & { bottom: number } {
  const texts: PlacedText[] = [];
  const rules: PlacedRule[] = [{ x: 0, y: 0, width: 16, height: cardSize.height, colour: 'accent' }];
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
  return { texts, rules, bottom };

  function write(words: string, { size: full, weight = 'regular', colour = 'ink', most = 1, above = 0 }: Style): void {
    const size = Math.round(full * scale);
    bottom += Math.round(above * scale);
    for (const text of wrapText(words, measure, most, (part) => type.measureLine(part, size, weight))) {
      bottom += Math.round(size * 1.22);
      texts.push({ text, x: margin, y: bottom, size, weight, colour });
    }
  }

  function rule(): void {
    bottom += Math.round(30 * scale);
    rules.push({ x: margin, y: bottom, width: measure, height: 2, colour: 'rule' });
  }
}
