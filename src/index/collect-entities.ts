import { onceForText } from '../cache/once-for.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { EntityId } from '../model/entity-id.ts';
import type { Mention } from '../model/mention.ts';
import type { FigureRecord } from './collect-figures.ts';
import { findNamedIn } from './find-named.ts';

/** One sentence of one document. */
export interface SentencePlace {
  readonly briefing: Briefing;
  readonly segment: BriefingSegment;
}

export interface MentionPlace extends SentencePlace {
  /** Its place among the mentions of the document, from 0. */
  readonly at: number;
  readonly form: Mention['form'];
  /** The name as it is written there. */
  readonly text: string;
  /** All that was read of it: taken out of the document when it is asked for, since a site has very many. */
  readonly mention: Mention;
}

/** What the documents do with one entity. */
export interface EntityUse {
  /** In the order of the documents and of their text. */
  readonly mentions: readonly MentionPlace[];
  readonly figures: readonly FigureRecord[];
  /** Who is named in the same sentences, the most frequent first. */
  readonly company: readonly Company[];
  /** How often words that may not be shown name it, and in how many documents; absent where none do. */
  readonly withheld?: Withheld;
}

export interface Withheld {
  readonly mentions: number;
  readonly documents: number;
}

export interface Company {
  readonly id: EntityId;
  /** The sentences that name both, in the order of the documents and of their text. */
  readonly sentences: readonly SentencePlace[];
}

/** The use of every entity that a mention or a figure names. */
export function collectEntities(
  briefings: readonly Briefing[],
  figures: readonly FigureRecord[],
): ReadonlyMap<EntityId, EntityUse> {
  const mentions = new Map<EntityId, MentionPlace[]>();
  const company: CompanyOf = new Map();
  // A name is written alike in very many places: they share one text.
  const share = { text: onceForText((text: string) => text), form: onceForText((form: Mention['form']) => form) };
  for (const briefing of briefings) {
    addMentions(mentions, briefing, share);
    addCompanies(company, briefing);
  }
  const about = collectAbout(figures);
  const withheld = countWithheld(briefings);
  const ids = new Set([...mentions.keys(), ...about.keys(), ...withheld.keys()]);
  return new Map([...ids].map((id) => [id, toUse(id)]));

  function toUse(id: EntityId): EntityUse {
    const hidden = withheld.get(id);
    return {
      mentions: mentions.get(id) ?? [],
      figures: about.get(id) ?? [],
      company: toCompany(company.get(id)),
      ...(hidden && { withheld: hidden }),
    };
  }
}

function countWithheld(briefings: readonly Briefing[]): Map<EntityId, Withheld> {
  const counts = new Map<EntityId, Withheld>();
  for (const [id, count] of briefings.flatMap(({ limits }) => Object.entries(limits?.named ?? {}))) {
    const { mentions, documents } = counts.get(id as EntityId) ?? { mentions: 0, documents: 0 };
    counts.set(id as EntityId, { mentions: mentions + (count ?? 0), documents: documents + 1 });
  }
  return counts;
}

function addMentions(
  places: Map<EntityId, MentionPlace[]>,
  briefing: Briefing,
  share: Readonly<{ text: (text: string) => string; form: (form: Mention['form']) => Mention['form'] }>,
): void {
  const segments = new Map(briefing.segments.map((segment) => [segment.id, segment]));
  for (const [at, { entity, form, text, segment: id }] of briefing.mentions.entries()) {
    const segment = segments.get(id);
    if (!segment || !entity) continue;
    addTo(places, entity, new Place({ briefing, segment, at, form: share.form(form), text: share.text(text) }));
  }
}

/** With a getter that all places share: an object with one of its own takes three times the memory. */
class Place implements MentionPlace {
  readonly briefing: Briefing;
  readonly segment: BriefingSegment;
  readonly at: number;
  readonly form: Mention['form'];
  readonly text: string;

  constructor({ briefing, segment, at, form, text }: Omit<MentionPlace, 'mention'>) {
    this.briefing = briefing;
    this.segment = segment;
    this.at = at;
    this.form = form;
    this.text = text;
  }

  get mention(): Mention {
    const mention = this.briefing.mentions[this.at];
    if (!mention) throw new Error(`${this.briefing.slug} has no mention ${this.at}`);
    return mention;
  }
}

function collectAbout(figures: readonly FigureRecord[]): Map<EntityId, FigureRecord[]> {
  return groupBy(
    figures.flatMap((record) => {
      const ids = new Set(record.places.flatMap(({ figure }) => figure.entities));
      return [...ids].map((id) => ({ id, place: record }));
    }),
  );
}

function groupBy<T>(entries: readonly { readonly id: EntityId; readonly place: T }[]): Map<EntityId, T[]> {
  const groups = new Map<EntityId, T[]>();
  for (const { id, place } of entries) addTo(groups, id, place);
  return groups;
}

function addTo<T>(groups: Map<EntityId, T[]>, id: EntityId, place: T): void {
  const group = groups.get(id);
  if (group) group.push(place);
  else groups.set(id, [place]);
}

type CompanyOf = Map<EntityId, Map<EntityId, SentencePlace[]>>;

function addCompanies(company: CompanyOf, briefing: Briefing): void {
  const named = findNamedIn(briefing);
  for (const segment of briefing.segments) addCompany(company, named.get(segment.id), { briefing, segment });
}

function addCompany(company: CompanyOf, named: ReadonlySet<EntityId> = new Set(), place: SentencePlace): void {
  for (const id of named) {
    const others = company.get(id) ?? new Map<EntityId, SentencePlace[]>();
    company.set(id, others);
    for (const other of named) if (other !== id) addTo(others, other, place);
  }
}

function toCompany(others: ReadonlyMap<EntityId, readonly SentencePlace[]> = new Map()): Company[] {
  const company = [...others].map(([id, sentences]) => ({ id, sentences }));
  return company.sort((a, b) => b.sentences.length - a.sentences.length || (a.id < b.id ? -1 : 1));
}
