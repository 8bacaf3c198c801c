import type { Block } from '../document.ts';
import { bulletLength, findItemNumber } from './list-marker.ts';

/**
 * The blocks with list items marked and cut free of their markers. A number makes an item only beside
 * a neighbour that is numbered one more or one less: “12. aprilie …” alone is a paragraph.
 */
export function markItems(plain: string, blocks: readonly Block[]): Block[] {
  const texts = blocks.map(({ start, end }) => plain.slice(start, end));
  const numbers = texts.map(findItemNumber);
  return blocks.map((block, index) => {
    const length = bulletLength(texts[index] ?? '') || (isNumbered(numbers, index) ? (numbers[index]?.length ?? 0) : 0);
    return length > 0 ? { ...block, kind: 'item', start: block.start + length } : block;
  });
}

function isNumbered(numbers: readonly ReturnType<typeof findItemNumber>[], index: number): boolean {
  const own = numbers[index]?.value;
  if (own === undefined) return false;
  return numbers[index - 1]?.value === own - 1 || numbers[index + 1]?.value === own + 1;
}
