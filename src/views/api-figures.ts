import type { FigurePlace, FigureRecord } from '../index/collect-figures.ts';
import type { FigureRecordData, FiguresFile } from '../model/api.ts';
import { listHeadTexts } from './find-cell-places.ts';
import { toPages } from './pages.ts';
import { type SiteAddress, toAddress } from './to-address.ts';

/** The file `/api/figures.json`. */
export function toFiguresFile(records: readonly FigureRecord[], address: SiteAddress): FiguresFile {
  const figures = records.map((record) => toFigureData(record, address));
  return { url: toAddress(address, 'figures/'), figures };
}

// Few enough that their objects and text are little, and many enough that a file has few pieces.
const perPiece = 500;

/** The records in parts of some hundred, in their order; one empty part where there are none. */
export function cutRecords(records: readonly FigureRecord[]): (readonly FigureRecord[])[] {
  return toPages(records, perPiece);
}

/** The text of the file `/api/figures.json` in pieces, since it is a hundred megabytes where there are many documents. */
export function* toFiguresJson(records: readonly FigureRecord[], address: SiteAddress): Generator<string> {
  const end = ']}';
  yield JSON.stringify(toFiguresFile([], address)).slice(0, -end.length);
  for (const [at, part] of cutRecords(records).entries()) {
    const figures = JSON.stringify(part.map((record) => toFigureData(record, address))).slice(1, -1);
    yield at === 0 ? figures : `,${figures}`;
  }
  yield end;
}

/** One figure as data, its own fields from the first document that has it. */
function toFigureData({ id, places }: FigureRecord, address: SiteAddress): FigureRecordData {
  const { start, end, segment, attribution, modality, hedge, cue, ...fields } = places[0].figure;
  return {
    ...fields,
    id,
    url: toAddress(address, `figures/${id}/`),
    ...(cue && { cue: cue.text }),
    places: places.map((place) => toPlaceData(place, address)),
  };
}

function toPlaceData({ briefing, segment, figure }: FigurePlace, address: SiteAddress) {
  const heads = listHeadTexts(briefing, segment);
  return {
    briefing: briefing.slug,
    lang: briefing.lang,
    segment: segment.id,
    start: figure.start,
    end: figure.end,
    sentence: segment.text,
    ...(heads.length > 0 && { heads }),
    ...(segment.place && { place: segment.place }),
    ...(figure.attribution && { attribution: figure.attribution.text }),
    modality: figure.modality,
    ...(figure.hedge && { hedge: figure.hedge.text }),
    url: toAddress(address, `briefings/${briefing.slug}/side-by-side/#${segment.id}`),
  };
}
