import type { Element } from 'hast';
import { leftOut } from './html-elements.ts';

/** Why a part of a page is no part of the document. */
export type PartReason = 'hidden' | 'navigation' | 'frame' | 'named' | 'links' | 'outside' | 'control';

/** Elements whose words no reader sees as words: code, and what is drawn or played. They are not counted. */
const wordless = new Set(
  'script style svg math iframe object embed canvas audio video map head title frameset noframes datalist'.split(' '),
);
const unseen = new Set(['template', 'noscript', 'dialog']);
const menus = new Set(['nav', 'menu']);
const navigationRoles = new Set(
  'navigation menu menubar toolbar tablist search directory banner contentinfo complementary'.split(' '),
);
const unseenRoles = new Set(['dialog', 'alertdialog', 'alert', 'tooltip', 'status']);
const frames = new Set(['aside', 'footer']);

/**
 * Words that names of classes and ids have where a page keeps what is not its document. Page builders the world over write
 * them in English.
 */
const names = new Set(
  (
    'ad ads advert advertisement banner bookmarks breadcrumb breadcrumbs comment comments commentlist commentform consent cookie ' +
    'cookies disqus docnav donate footer gdpr login masthead menu modal nav navbar navfooter navheader navigation ' +
    'newsletter pager pagination ' +
    'paywall popup promo recommended recommendations related respond share shares sharebar sharing sharedaddy sidebar skip ' +
    'social sponsored subscribe subscription tags toolbar trending widget'
  ).split(' '),
);
const named = new Set('div section ul ol dl article form fieldset details a table td span p'.split(' '));
/** A class that says of the whole that it has such a part: “with-sidebar”, “comments-open”. */
const ofWhole = /^(?:has|no|not|with|is|without)[-_]|[-_](?:open|closed|enabled|disabled|active|on|off|count)$/iu;

export function isWordless({ tagName }: Element): boolean {
  return wordless.has(tagName);
}

/** Signs that stand for a link to the very place they are at, as behind headings. */
const placeSigns = /^[\s¶§#\u{1f517}\u2693]*$/u;

/** Whether it leads to a place of its own page and has only a sign for that, which is no word of the document. */
export function isPlaceLink({ tagName, properties, children: [sign, ...others] }: Element): boolean {
  const { href } = properties;
  if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#') || others.length > 0) return false;
  return sign?.type === 'text' && sign.value.trim() !== '' && placeSigns.test(sign.value);
}

/** Whether a browser shows nothing of the element, by what the page itself says. */
export function isHidden({ tagName, properties }: Element): boolean {
  const { hidden, ariaHidden, style } = properties;
  if (unseen.has(tagName) || (hidden !== undefined && hidden !== null && hidden !== false)) return true;
  if (`${ariaHidden}` === 'true' || unseenRoles.has(roleOf(properties))) return true;
  return (
    typeof style === 'string' &&
    /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu.test(style.slice(0, 2000))
  );
}

/** Why an element is furniture by its own kind or role; `inSection` where it stands within an article, main part or section. */
export function findLandmark({ tagName, properties }: Element, inSection: boolean): PartReason | undefined {
  if (menus.has(tagName) || navigationRoles.has(roleOf(properties))) return 'navigation';
  if (frames.has(tagName)) return 'frame';
  if (!inSection && tagName === 'header') return 'frame';
  if (leftOut.has(tagName) || (!inSection && tagName === 'form')) return 'control';
  return undefined;
}

/** Whether the name that the page gives an element is one of what is not its document. */
export function isNamedAsFurniture({ tagName, properties }: Element): boolean {
  if (!named.has(tagName)) return false;
  const { id, className } = properties;
  const all = [id, ...(Array.isArray(className) ? className.slice(0, 20) : [])];
  return all.some(
    (name) => typeof name === 'string' && name.length < 80 && !ofWhole.test(name) && isFurnitureName(name),
  );
}

function isFurnitureName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/u);
  return words.some((word) => names.has(word));
}

/** The element's first role, in lower case. */
export function roleOf({ role }: Element['properties']): string {
  const [first] = Array.isArray(role) ? role : [role];
  return typeof first === 'string' ? (first.trim().toLowerCase().split(' ')[0] ?? '') : '';
}
