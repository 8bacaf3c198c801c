import { toReference } from '../../src/commentary/references.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Figure } from '../../src/model/figure.ts';

interface About {
  readonly briefing: Briefing;
  readonly title: string;
  readonly isRepeated: (id: string) => boolean;
}

const hint = 'find more with: npm run find -- <words or number>';

/** The body of a commentary to begin with: a sentence and a figure of the document it is about, which are real. */
export function toSkeleton(about: About | undefined): string {
  if (!about) return `${toNote(`Write here. What you cite comes from the evidence; ${hint}`)}\n`;
  const { briefing } = about;
  const figure = chooseFigure(briefing);
  const segment = figure?.segment ?? briefing.bottomLine[0] ?? briefing.segments[0]?.id;
  const refer = (id: string) => toReference({ briefing: briefing.slug, id }, about.isRepeated(id));
  const parts = [
    toNote(`The words and numbers below come from “${about.title}”; ${hint}`),
    ...(segment ? [`<Quote segment="${refer(segment)}" />`] : []),
    ...(figure ? [toNote('Say here what the figure means.'), `<Figure id="${refer(figure.id)}" as="card" />`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The first key figure; without one, the first figure that is no date. */
function chooseFigure({ keyFigures, figures }: Briefing): Figure | undefined {
  const [first] = keyFigures;
  return figures.find(({ id }) => id === first) ?? figures.find(({ kind }) => kind !== 'date');
}

/** A comment of MDX, which no text can end. */
function toNote(text: string): string {
  return `{/* ${text.replaceAll('*/', '* /')} */}`;
}
