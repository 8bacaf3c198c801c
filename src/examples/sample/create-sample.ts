import { findExamples } from '../../about/find-examples.ts';
import type { Method } from '../../about/method.ts';
import { type Citing, createCiting } from '../../commentary/citing.ts';
import { type Evidence, toEvidence } from '../../commentary/evidence.ts';
import type { CommentaryRecord } from '../../commentary/find-commentary-on.ts';
import { createPlaceNames } from '../../data/cldr/places.ts';
import { createTranslator, type Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { collectEntities, type EntityUse } from '../../index/collect-entities.ts';
import { collectFigures, type FigureRecord } from '../../index/collect-figures.ts';
import { createSameQuantityFinder } from '../../index/find-same-quantity.ts';
import { createSeriesFinder } from '../../index/find-series.ts';
import { indexTranslations } from '../../index/index-translations.ts';
import type { Entity } from '../../model/entity.ts';
import type { Translation } from '../../model/translation.ts';
import type { Reader } from '../../views/briefing-page.ts';
import { createEntityViews, type EntityView } from '../../views/entity.ts';
import { toEntityNames } from '../../views/entity-names.ts';
import { type FigureView, type FigureViewTools, toFigureView } from '../../views/figure.ts';
import { createFigureFormatter } from '../../views/format-figure.ts';
import { createGlossaryNames, type GlossaryNames } from '../../views/glossary-names.ts';
import { createLedgerRows } from '../../views/ledger-row.ts';
import { toCommentary } from './commentary.ts';
import { glossary } from './glossary.ts';
import { take } from './take.ts';
import { type SampleCorpus, toSampleCorpus } from './to-sample-corpus.ts';
import { type SampleDocument, toSampleDocument } from './to-sample-document.ts';

type SampleName = 'harvest' | 'earlier' | 'port' | 'excerpts' | 'metadata';

/** The invented documents as the site's own views show them to readers of one language. */
export interface Sample {
  readonly locale: Locale;
  readonly t: Translate;
  readonly reader: Reader;
  readonly tools: FigureViewTools;
  /** `excerpts` and `metadata` are `harvest` as its rights might limit it; the rest knows nothing of them. */
  readonly documents: Readonly<Record<SampleName, SampleDocument>>;
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
  readonly uses: ReadonlyMap<Entity['id'], EntityUse>;
  readonly names: GlossaryNames;
  readonly records: readonly FigureRecord[];
  /** The figure with this id. */
  readonly record: (id: string) => FigureRecord;
  readonly figure: (id: string) => FigureView;
  readonly entity: (id: string) => EntityView;
  readonly commentary: CommentaryRecord;
  readonly evidence: Evidence;
  /** What components in authored text and on the method page find in `Astro.locals`. */
  readonly citing: Citing;
  readonly method: Method;
}

/** @throws {Error} where the invented documents are not what documents may be. */
export function createSample(locale: Locale, base: string): Sample {
  const corpus = toSampleCorpus(locale);
  const { briefings, translations } = corpus;
  const [t, places, find] = [createTranslator(locale), createPlaceNames(), indexTranslations(translations)];
  const format = createFigureFormatter(locale);
  const reader = { locale, find, names: toEntityNames(glossary, locale, places), format };
  const records = collectFigures(briefings);
  const uses = collectEntities(briefings, records);
  const names = createGlossaryNames(glossary, places, ['el', 'ar']);
  const tools = createTools(reader, records);
  const evidence = toEvidence({ briefings, translations, entities: glossary });
  const commentary = toCommentary(evidence, locale);
  const record = (id: string) => take(records, (each) => each.id === id, id);
  const toView = createEntityViews(glossary, uses, names, find);
  const findEntity = (id: string) => take(glossary, (each) => each.id === id, id);
  return {
    ...{
      locale,
      t,
      reader,
      tools,
      translations,
      entities: glossary,
      uses,
      names,
      records,
      record,
      commentary,
      evidence,
    },
    documents: toDocuments(corpus, { reader, t, commentary }),
    figure: (id) => toFigureView(record(id), tools),
    entity: (id) => toView(findEntity(id), locale),
    citing: createCiting({ ...commentary, evidence, base, locale, reader }),
    method: {
      base,
      reader,
      examples: findExamples(evidence, reader),
      languages: [
        { lang: 'pt', documents: 2, translations: 0, isInterface: false, lists: 10 },
        { lang: 'ar', documents: 1, translations: 0, isInterface: false, lists: 0 },
        { lang: locale, documents: 0, translations: 3, isInterface: true, lists: 10 },
      ],
    },
  };
}

function createTools(reader: Reader, records: readonly FigureRecord[]): FigureViewTools {
  const { locale, format, find } = reader;
  return {
    ...reader,
    toRow: createLedgerRows(locale, format, find),
    findSame: createSameQuantityFinder(records),
    findSeries: createSeriesFinder(records),
  };
}

function toDocuments(
  { briefings, excerpts, metadata }: SampleCorpus,
  around: Parameters<typeof toSampleDocument>[1],
): Sample['documents'] {
  const toDocument = (slug: string) =>
    toSampleDocument(
      take(briefings, (each) => each.slug === slug, slug),
      around,
    );
  return {
    harvest: toDocument('sample-harvest'),
    earlier: toDocument('sample-earlier'),
    port: toDocument('sample-port'),
    excerpts: toSampleDocument(excerpts, around),
    metadata: toSampleDocument(metadata, around),
  };
}
