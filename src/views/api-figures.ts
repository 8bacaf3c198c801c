import type { FigurePlace, FigureRecord } from '../index/collect-figures.ts';
import type { FigureRecordData, FiguresFile } from '../model/api.ts';
import type { Figure } from '../model/figure.ts';
import { type SiteAddress, toAddress } from './to-address.ts';

/** The file `/api/figures.json`. */
export function toFiguresFile(records: readonly FigureRecord[], address: SiteAddress): FiguresFile {
  const figures = records.map((record) => toFigureData(record, address));
  return { url: toAddress(address, 'figures/'), figures };
}

/** One figure as data, its own fields from the first document that has it. */
function toFigureData({ id, places }: FigureRecord, address: SiteAddress): FigureRecordData {
  const { start, end, segment, attribution, modality, cue, ...fields } = places[0].figure;
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
    ...toAttribution(figure),
    modality: figure.modality,
    url: toAddress(address, `briefings/${briefing.slug}/side-by-side/#${segment.id}`),
  };
}

function toAttribution({ attribution }: Figure): { attribution?: string } {
  return attribution ? { attribution: attribution.text } : {};
}
