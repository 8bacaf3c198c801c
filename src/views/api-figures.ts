import type { FigurePlace, FigureRecord } from '../index/collect-figures.ts';
import type { FigureRecordData, FiguresFile } from '../model/api.ts';
import { type SiteAddress, toAddress } from './to-address.ts';

/** The file `/api/figures.json`. */
export function toFiguresFile(records: readonly FigureRecord[], address: SiteAddress): FiguresFile {
  const figures = records.map((record) => toFigureData(record, address));
  return { url: toAddress(address, 'figures/'), figures };
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
  return {
    briefing: briefing.slug,
    lang: briefing.lang,
    segment: segment.id,
    start: figure.start,
    end: figure.end,
    sentence: segment.text,
    ...(segment.place && { place: segment.place }),
    ...(figure.attribution && { attribution: figure.attribution.text }),
    modality: figure.modality,
    ...(figure.hedge && { hedge: figure.hedge.text }),
    url: toAddress(address, `briefings/${briefing.slug}/side-by-side/#${segment.id}`),
  };
}
