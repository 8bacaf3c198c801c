import type { Annotation, AnnotationPage } from '../../model/annotation.ts';
import type { Briefing } from '../../model/briefing.ts';
import { type SiteAddress, toAddress } from '../to-address.ts';
import { createCharacterCounter } from './count-characters.ts';

// Long enough that the words of a figure with what is around them stand once in most documents.
const context = 32;

/**
 * The evidence of every figure of a document as Web Annotations on `text`, the source as received, in the order of the
 * text. Positions count the characters that a program sees: a byte order mark at the beginning is none.
 */
export function toAnnotations(
  { slug, lang, figures }: Pick<Briefing, 'slug' | 'lang' | 'figures'>,
  text: string,
  address: SiteAddress,
): AnnotationPage {
  const id = toAddress(address, `api/annotations/${slug}.json`);
  const source = {
    id: toAddress(address, `api/sources/${slug}.txt`),
    type: 'Text' as const,
    format: 'text/plain' as const,
    language: lang,
  };
  const countTo = createCharacterCounter(text);
  const sorted = figures.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const items = sorted.map(
    ({ id: figure, start, end }): Annotation => ({
      id: `${id}#${figure}`,
      type: 'Annotation',
      motivation: 'describing',
      body: { id: toAddress(address, `figures/${figure}/`), type: 'Text', format: 'text/html' },
      target: {
        type: 'SpecificResource',
        source,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: takeLast(text.slice(0, start)),
            suffix: takeFirst(text.slice(end)),
          },
          { type: 'TextPositionSelector', start: countTo(start), end: countTo(end) },
        ],
      },
    }),
  );
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationPage', items };
}

function takeFirst(text: string): string {
  return [...text.slice(0, 2 * context)].slice(0, context).join('');
}

function takeLast(text: string): string {
  return [...text.slice(-2 * context).replace(/^[\ud800-\udfff\ufeff]/u, '')].slice(-context).join('');
}
