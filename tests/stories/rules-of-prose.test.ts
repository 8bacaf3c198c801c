import { beforeAll, describe, expect, test } from 'vitest';
import { lintRules } from '../../src/commentary/lint/rules.ts';
import { reportSchema } from '../../src/diagnostics/report-schema.ts';
import { toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/** The ids of what the texts below cite. */
interface Cited {
  readonly spent: string;
  readonly spentFigure: string;
  readonly shipsFigure: string;
  readonly cranes: string;
}

interface Slip {
  readonly level: 'error' | 'warning';
  /** The words that the message marks. */
  readonly marked: string | ((cited: Cited) => string);
  /** A part of the message. */
  readonly says: string;
  readonly failing: (cited: Cited) => string;
  readonly mended: (cited: Cited) => string;
}

/** What an author wrote, by the rule that it breaks, and how it was mended. */
const slips: Readonly<Record<string, Slip>> = {
  'contradicted-number': {
    level: 'error',
    marked: ({ spent }) => `<Cite segment="${spent}">1.9 billion euros</Cite>`,
    says: '“1.9 billion euros” is not the cited number, which is “1,8 miliardi di euro”',
    failing: ({ spent }) => `The harbour spent <Cite segment="${spent}">1.9 billion euros</Cite> on its piers.`,
    mended: ({ spentFigure }) => `The harbour spent <Figure id="${spentFigure}" /> on its piers.`,
  },
  'unsupported-number': {
    level: 'warning',
    marked: '250 people',
    says: 'nothing that is cited here says “250 people”',
    failing: ({ spentFigure }) => `The piers cost [@${spentFigure}], and 250 people built them.`,
    mended: ({ spentFigure }) => `The piers cost [@${spentFigure}].`,
  },
  'uncited-number': {
    level: 'warning',
    marked: '1.8 billion euros',
    says: 'this passage says “1.8 billion euros” and cites nothing',
    failing: () => 'The harbour spent 1.8 billion euros on its piers.',
    mended: ({ spentFigure }) => `The harbour spent [@${spentFigure}] on its piers.`,
  },
  'claim-as-fact': {
    level: 'error',
    marked: ({ shipsFigure }) => `Traffic was heavy: [@${shipsFigure}] passed.`,
    says: 'says as a fact what the source lets another say, “la Capitaneria”',
    failing: ({ shipsFigure }) => `Traffic was heavy: [@${shipsFigure}] passed.`,
    mended: ({ shipsFigure }) => `According to the Harbour Office, [@${shipsFigure}] passed.`,
  },
  'unsourced-quotation': {
    level: 'error',
    marked: '“The old cranes will rest at night.”',
    says: '“The old cranes will rest at night.” is not what the source says; the nearest is “The new cranes will work at night',
    failing: ({ cranes }) => `The minister said: “The old cranes will rest at night.” [@${cranes}]`,
    mended: ({ cranes }) => `The minister said what the cranes will do. [@${cranes}]`,
  },
  'typed-quotation': {
    level: 'warning',
    marked: '“The new cranes will work at night too.”',
    says: 'these words are in the evidence',
    failing: ({ cranes }) => `The minister said: “The new cranes will work at night too.” [@${cranes}]`,
    mended: ({ cranes }) =>
      `The minister said: <Quote segment="${cranes}" lang="en" words="The new cranes will work at night too" />`,
  },
  'unpreferred-name': {
    level: 'warning',
    marked: 'Seatown',
    says: '“Seatown” is not the name the glossary prefers for “borgomare”; write “Borgomare”',
    failing: () => 'Seatown has new piers.',
    mended: () => '[[borgomare]] has new piers.',
  },
  'mixed-likelihood': {
    level: 'error',
    marked: 'highly likely',
    says: '“highly likely” is a term of the PHIA probability yardstick',
    failing: () => 'More storms are very likely. It is highly likely that the piers will hold.',
    mended: () => 'More storms are very likely. It is very likely that the piers will hold.',
  },
};

/*
 * Eight authors made the eight slips that there are rules for. Each is told where, with the words marked, what is wrong and
 * what to do; and what one of them mends is never found again.
 */
describe('each rule of prose says where a text breaks it, and nothing once it is mended', () => {
  const desk = openDesk();
  const toFile = (id: string) => `content/commentary/${id}.mdx`;
  let cited: Cited;

  /** What `npm run check` prints, after the text of each slip was written and its references were recorded. */
  const check = async (form: 'failing' | 'mended', format: string) => {
    for (const [id, slip] of Object.entries(slips)) desk.write(toFile(id), toCommentary(slip[form](cited)));
    await desk.run('ingest');
    return desk.run('check', '--format', format);
  };

  beforeAll(async () => {
    cited = {
      spent: (await desk.find('segment', '1.8bn')).id,
      spentFigure: (await desk.find('figure', '1.8bn')).id,
      shipsFigure: (await desk.find('figure', '1200')).id,
      cranes: (await desk.find('segment', 'new cranes')).id,
    };
  });

  test('there is a slip for every rule, of the level that the rule has', () => {
    const levels = Object.entries(slips).map(([id, { level }]) => [id, level]);
    expect(levels).toEqual(lintRules.map(({ rule }) => [rule.id, rule.level]));
  });

  describe('as it was written', () => {
    let output = '';
    beforeAll(async () => {
      const run = await check('failing', 'human');
      expect(run.code).toBe(1);
      output = run.output;
    });

    test.each(Object.entries(slips))('%s', (id, { level, says, failing, marked }) => {
      const line = failing(cited);
      const words = typeof marked === 'string' ? marked : marked(cited);
      const column = line.indexOf(words);
      const printed = output.split('\n');
      const at = printed.findIndex((each) => each.startsWith(`${level} ${toFile(id)}:`));
      const [message = '', ...frame] = printed.slice(at, at + 4);
      expect(message.startsWith(`${level} ${toFile(id)}:8:${column + 1}: `)).toBe(true);
      expect(message).toContain(says);
      expect(message).toContain(`[${id}]`);
      expect(frame).toEqual(['  |', `8 | ${line}`, `  | ${' '.repeat(column)}${'^'.repeat(words.length)}`]);
    });

    test('and nothing else is found', () => {
      const { errors = 0, warnings = 0 } =
        /check: (?<errors>\d+) errors, (?<warnings>\d+) warnings/u.exec(output)?.groups ?? {};
      const count = (level: string) => Object.values(slips).filter((slip) => slip.level === level).length;
      expect([Number(errors), Number(warnings)]).toEqual([count('error'), count('warning')]);
    });
  });

  test('as it was mended, nothing is said at all', async () => {
    const { code, stdout } = await check('mended', 'json');
    expect(reportSchema.parse(JSON.parse(stdout)).diagnostics).toEqual([]);
    expect(code).toBe(0);
  });
});
