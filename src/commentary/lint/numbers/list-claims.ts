import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Figure } from '../../../model/figure.ts';
import { isOverlapping, isWithin, type Range } from '../../../model/span.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Amount, Claim } from './claim.ts';

/**
 * The numbers, quantities and dates in the author's own words, in reading order: not ordinals, nor what stands in a
 * sentence with a link, which leads to a source of its own. The reader has left out numbers that name something.
 */
export function listClaims({ reading, prose }: LintContext): Claim[] {
  const segments = new Map(reading.segments.map((segment) => [segment.id, segment]));
  const links = listLinks(prose.tree);
  const ends = new Set(reading.figures.flatMap(({ kind, end }) => (kind === 'change' || kind === 'date' ? [] : end)));
  return reading.figures.flatMap((figure): Claim[] => {
    const segment = segments.get(figure.segment);
    if (!segment || figure.kind === 'change' || figure.kind === 'ordinal') return [];
    const { start, end, block } = segment;
    const place = prose.toSource({ start, end });
    if (links.some((link) => isOverlapping(link, place))) return [];
    const own = isRelation(figure, ends) ? withoutCue(figure) : figure;
    return [{ figure: own, range: withCue(own), block, sentence: { start, end }, isLoose: isLoose(own) }];
  });
}

/** “20 points below the 90%”: what stands between two figures says how they compare, not how near the second is. */
function isRelation({ cue, start }: Figure, ends: ReadonlySet<number>): boolean {
  return cue !== undefined && cue.start < start && ends.has(cue.start - 1);
}

function withoutCue({ cue: _, ...figure }: Amount): Amount {
  return { ...figure, comparator: '=', approximate: false };
}

function listLinks(tree: Nodes): Range[] {
  const found: Range[] = [];
  visit(tree, ['link', 'linkReference'], ({ position }: Nodes) => {
    found.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
  });
  return found;
}

/** Between words of comparison and their number there may be an article. */
const widestGap = 6;

/** The place of a figure with its words of comparison, unless these stand apart. */
export function withCue({ start, end, cue }: Figure): Range {
  if (!cue || isWithin(cue, { start, end })) return { start, end };
  const gap = Math.max(start - cue.end, cue.start - end);
  return gap > widestGap ? { start, end } : { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}

/** Up to ten, numbers in words are those of an argument as often as those of a report. */
const spelled = 10;
/** In digits, up to three: “2 issues”. */
const counted = 3;
/** “100 per cent sure”. */
const whole = 100;
const digit = /\p{Nd}/u;

function isLoose(figure: Amount): boolean {
  const isInWords = !digit.test(figure.text);
  if (isInWords && isVague(figure)) return true;
  switch (figure.kind) {
    case 'date':
      return !/^\d{4}/u.test(figure.date) || /^\d\d[\dX]?X/u.test(figure.date);
    case 'duration':
      return isInWords && toLargest(figure.duration) <= spelled;
    case 'multiple':
    case 'fraction':
      return isInWords && (figure.kind === 'multiple' || figure.value === 1 / 2);
    case 'count':
      return toSize(figure) <= (isInWords || figure.unit === undefined ? spelled : counted);
    case 'percent':
      return toSize(figure) === whole;
    case 'money':
    case 'measure':
      return isInWords && toSize(figure) <= spelled;
    default:
      return false;
  }
}

/** “Hundreds of”, “millions of euros”, “thousands of tonnes”. */
function isVague(figure: Amount): boolean {
  return 'value' in figure && Array.isArray(figure.value) && figure.value.includes(null);
}

function toSize({ value }: Extract<Amount, { value: unknown }>): number {
  return typeof value === 'number' ? value : (value[1] ?? value[0] ?? 0);
}

function toLargest(duration: string): number {
  return Math.max(...[...duration.matchAll(/[\d.]+/gu)].map(([number]) => Number(number)));
}
