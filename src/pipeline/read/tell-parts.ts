import type { Message } from '../../model/message.ts';
import type { PageParts } from './choose-parts.ts';
import type { PartReason } from './html-parts.ts';

/** What a part is called that is left out, in the order they are told. */
const told: Readonly<Record<PartReason, string>> = {
  outside: 'outside the part that the page marks as its main one',
  navigation: 'in menus and other navigation',
  frame: 'in its header, footer and asides',
  named: 'in parts named for comments, sharing, cookies and the like',
  links: 'in lists of links',
  control: 'in forms and buttons',
  hidden: 'hidden from readers',
};

const unsure =
  'the page marks no part as its document, and all of it was read; take its menus out if it has some, or put its text into <main>';

/** Says how many words of a page were left out, and why; or that none could be, though it may have menus. */
export function tellParts({ words, isUnsure }: PageParts): Message[] {
  const parts = (Object.keys(told) as PartReason[]).flatMap((reason) => {
    const count = words.get(reason) ?? 0;
    return count > 0 ? [`${count} ${told[reason]}`] : [];
  });
  if (isUnsure) return [{ ruleId: 'no-main-part', level: 'warning', reason: unsure }];
  if (parts.length === 0) return [];
  return [
    { ruleId: 'left-out-parts', level: 'info', reason: `Words of the page that were left out: ${parts.join('; ')}.` },
  ];
}
