import { resolveName, toPlaceNames } from '../../glossary/resolve-name.ts';
import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { isOverlapping, type Range } from '../../model/span.ts';
import { listQuoted } from '../../rights/list-quoted.ts';
import { type Fault, toFault } from '../fault.ts';
import type { LintContext, LintRule } from './lint-rule.ts';
import { type Token, toTokens } from './to-tokens.ts';
import { toWords } from './to-words.ts';

/** An entity by a name that the glossary has only beside the one it prefers. */
export const unpreferredName: LintRule = {
  rule: {
    id: 'unpreferred-name',
    level: 'warning',
    title: 'an entity by a name the glossary does not prefer',
    cause:
      'One thing under two names looks like two things, and some names take a side. The glossary says which name a site uses in each language. Short forms, initials, inflected forms and names within quotations are left alone.',
    cure: 'Use the name the glossary prefers, or an Entity component, which follows the glossary. Where another name is meant, put it between the tags of the component.',
    examples: [
      { failing: 'They sold olives in the High Port.', mended: 'They sold olives in <Entity id="porto-alto" />.' },
    ],
    canSilence: true,
  },
  find: (context) => {
    const isLeft = createExceptions(context);
    return context.reading.mentions.flatMap((mention) => {
      const entity = mention.form === 'name' ? context.evidence.entities.get(mention.entity ?? '') : undefined;
      if (!entity || isLeft(mention)) return [];
      const preferred = findPreferred(mention, entity, context);
      return preferred === undefined ? [] : [tell(mention, entity, preferred, context)];
    });
  },
};

function tell({ text, start, end }: Mention, { id }: Entity, preferred: string, context: LintContext): Fault {
  const { prose } = context;
  const reason = `“${text}” is not the name the glossary prefers for “${id}”`;
  const cure = `write “${preferred}”, or [[${id}]], which follows the glossary`;
  const related = [{ label: 'the glossary', words: preferred, file: `content/glossary/${id}.mdx` }];
  return toFault(unpreferredName.rule.id, reason, prose.toPosition({ start, end }), {
    cure,
    // “The PRC” is not mended to “the China”: what stands before the name may have to change with it.
    ...(!isAfterArticle(start, context) && { replacement: preferred }),
    related,
  });
}

function isAfterArticle(start: number, { prose, lexicon }: LintContext): boolean {
  const before = toWords(prose.document.plain.slice(Math.max(0, start - 24), start)).at(-1);
  return before !== undefined && lexicon.attribution.words.determiners.includes(before);
}

/** The name to use instead; `undefined` where the one used may stand. */
function findPreferred({ text }: Mention, entity: Entity, { lang, places }: LintContext): string | undefined {
  // Where the glossary has no name in a language, it prefers none.
  const preferred = resolveName(entity, lang, places);
  if (preferred === undefined) return undefined;
  const { names, aliases } = entity;
  const spellings = [...(aliases[lang] ?? []), ...(aliases['mul'] ?? [])];
  if (isFormOf(text, preferred) && !spellings.some((other) => isSpelling(text, other, preferred))) return undefined;
  const listed = [...Object.values(names), ...Object.values(aliases).flat()];
  const known = [...listed, ...[lang, 'en'].flatMap((tag) => toPlaceNames(entity, tag, places))];
  return known.some((name) => toKey(name) === toKey(text)) ? preferred : undefined;
}

/** So many letters an inflected form has in common with its name, where the name has as many. */
const leastStem = 3;

/** Whether a name is one that the glossary lists as another spelling of the preferred one, word for word: “Sergey”, “Sergei”. */
function isSpelling(text: string, other: string, preferred: string): boolean {
  const isSame = toKey(text) === toKey(preferred);
  return !isSame && toKey(text) === toKey(other) && toTokens(other).length === toTokens(preferred).length;
}

/** Whether a name is another, inflected or a part of it, or its initials. */
function isFormOf(text: string, name: string): boolean {
  const [used, whole] = [toTokens(text), toTokens(name)];
  const initials = whole.map(({ key }) => key.charAt(0)).join('');
  return toKey(text) === initials || used.every((token) => whole.some((other) => isInflected(token, other)));
}

function isInflected({ key }: Token, { key: name }: Token): boolean {
  const stem = name.slice(0, Math.max(leastStem, Math.ceil(name.length * 0.6)));
  return key.startsWith(stem);
}

function toKey(name: string): string {
  return toTokens(name)
    .map(({ key }) => key)
    .join(' ');
}

/** A test of whether a name stands in words that are quoted, or between the tags of an Entity. */
function createExceptions({ prose }: LintContext): (range: Range) => boolean {
  const { plain, blocks } = prose.document;
  const quoted = blocks.flatMap(({ start, end }) =>
    listQuoted(plain.slice(start, end)).map(({ words, start: at }) => ({
      start: start + at,
      end: start + at + words.length,
    })),
  );
  const entities = prose.elements.filter(({ element }) => element.name === 'Entity').map(({ source }) => source);
  const excepted = [...prose.quotations, ...entities];
  return (range) =>
    quoted.some((other) => isOverlapping(range, other)) ||
    excepted.some((other) => isOverlapping(prose.toSource(range), other));
}
