import type { Figure } from '../../../model/figure.ts';
import { isWithin, type Range } from '../../../model/span.ts';
import { componentRules } from '../../components.ts';
import { type Evidence, type SegmentEvidence, toKey } from '../../evidence.ts';
import { type Fault, toFault } from '../../fault.ts';
import type { Prose } from '../../prose/prose.ts';
import { findFigures } from '../../references.ts';
import { toRelated } from '../../to-related.ts';
import { isStated } from '../find-cited.ts';
import type { LintContext } from '../lint-rule.ts';

interface Told {
  readonly ruleId: string;
  readonly range: Range;
  readonly reason: string;
  /** What to do where no figure can stand there instead. */
  readonly cure: string;
  readonly instead?: Instead | undefined;
  readonly related?: Fault['related'];
}

/** A figure that can be shown in place of the words. */
interface Instead {
  readonly figure: Figure;
  readonly place: SegmentEvidence;
}

/** A finding at a range of the plain text; the frame sets its level. */
export function tellNumber({ ruleId, range, reason, cure, instead, related }: Told, context: LintContext): Fault {
  const { prose } = context;
  const mend = instead ? findMend(range, instead, context) : { source: prose.toSource(range), cure };
  const { source, ...details } = mend;
  const place = prose.toFilePosition(source);
  return { ...toFault('wrong-value', reason, place, { ...details, ...(related && { related }) }), ruleId };
}

/** What to write instead, and over what part of the file; a link cannot hold another, so that a citation gives way. */
function findMend(range: Range, { figure, place }: Instead, { prose, evidence }: LintContext) {
  const [source, snippet] = [prose.toSource(range), toSnippet(figure, place, evidence)];
  if (isStated(prose, source)) return { source, cure: `write what the sentence says: “${toWrittenWords(figure)}”` };
  const cure = `write ${snippet} in its place, so that the evidence says its own number`;
  const isInText = isPlain(prose, range, source);
  const link = prose.elements.findLast(
    ({ element, source: whole }) => isWithin(source, whole) && componentRules[element.name ?? '']?.holds === 'words',
  );
  if (!link) return { source, cure, ...(isInText && { replacement: snippet }) };
  const written = prose.source.slice(link.source.start, link.source.end);
  const isAll = isInText && written.endsWith(`>${prose.source.slice(source.start, source.end)}</${link.element.name}>`);
  return isAll
    ? {
        source: link.source,
        cure: cure.replace('in its place', `in place of this <${link.element.name}>`),
        replacement: snippet,
      }
    : { source, cure: `put ${snippet} behind this <${link.element.name}>, so that the evidence says its own number` };
}

/** Whether the words stand in the file as they are read, with no markup in them. */
function isPlain({ source: file, document }: Prose, range: Range, source: Range): boolean {
  return file.slice(source.start, source.end) === document.plain.slice(range.start, range.end);
}

/** The component that shows a figure; it names its document where others have the same sentence. */
export function toSnippet({ id }: Figure, { briefing }: SegmentEvidence, evidence: Evidence): string {
  const isAlone = findFigures(evidence, id).length < 2;
  return `<Figure id="${isAlone ? id : toKey(briefing.slug, id)}" />`;
}

/** The words of a figure with those of comparison beside it, as its sentence has them. */
export function toWrittenWords({ text, cue, start }: Figure): string {
  if (!cue || text.includes(cue.text)) return text;
  return cue.start < start ? `${cue.text} ${text}` : `${text} ${cue.text}`;
}

/** The sentence, and its translation into the language of the prose where there is one. */
export function listRelated(place: SegmentEvidence, lang: string): NonNullable<Fault['related']> {
  const translation = place.translations.get(lang)?.target;
  return [toRelated(place), ...(translation === undefined ? [] : [{ label: 'its translation', words: translation }])];
}
