import type { Translate } from '../i18n/create-translator.ts';
import type { ShownCell } from './to-shown-cell.ts';

/** A cell as a citation names it: “Table 1, row 2, column 2: 2021 · Russia”. */
export function toCellText({ heads, ...where }: ShownCell, t: Translate): string {
  const place = t('briefing.cellPlace', where);
  return heads.length > 0 ? `${place}: ${heads.map(({ text }) => text).join(' · ')}` : place;
}
