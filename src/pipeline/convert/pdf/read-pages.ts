import { getResolvedPDFJS } from 'unpdf';
import type { Line } from './line.ts';
import type { Pdf } from './open-pdf.ts';
import { type TextItem, toLines } from './to-lines.ts';

export interface Pages {
  readonly lines: readonly Line[];
  /** The numbers of pages that show something and have no text layer. */
  readonly scanned: readonly number[];
  /** What stands in notes and in the fields of forms, which are no part of the text. */
  readonly notes: number;
  readonly fields: number;
}

type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** What stands on the pages, one after another. */
export async function readPages(pdf: Pdf): Promise<Pages> {
  const lines: Line[] = [];
  const scanned: number[] = [];
  const counts = { notes: 0, fields: 0 };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [, bottom = 0, , top = 0] = page.view;
    const found = toLines(items.flatMap(toItem), number, top - bottom);
    for (const line of found) lines.push(line);
    if (found.length === 0 && (await hasPicture(page))) scanned.push(number);
    for (const annotation of await page.getAnnotations()) count(annotation, counts);
    page.cleanup();
  }
  return { lines, scanned, ...counts };
}

type Content = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

function toItem(item: Content): TextItem[] {
  return 'str' in item ? [item] : [];
}

async function hasPicture(page: Page): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray } = await page.getOperatorList();
  const shown = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintXObject];
  const drawn = [OPS.constructPath, OPS.shadingFill, OPS.showText];
  return fnArray.some((operator) => [...shown, ...drawn].includes(operator));
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
}

function count({ subtype, fieldValue, contentsObj }: Annotation, counts: { notes: number; fields: number }): void {
  if (subtype === 'Widget') counts.fields += typeof fieldValue === 'string' && fieldValue.trim() !== '' ? 1 : 0;
  else if (subtype !== 'Link' && subtype !== 'Popup') counts.notes += contentsObj?.str ? 1 : 0;
}
