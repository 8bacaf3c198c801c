import { join } from 'node:path';
import { readContent } from '../../src/kept/read-content.ts';
import { findPart } from '../../src/kept-pages/build-part.ts';
import { toContentDigest } from '../../src/kept-pages/content-pages.ts';
import { findBundle, type KeptBundle } from '../../src/kept-pages/kept-bundle.ts';
import { findKeptSite, type KeptSite, keptBundle } from '../../src/kept-pages/kept-site.ts';
import { renderKept } from '../../src/kept-pages/render-kept.ts';
import { setContent } from '../../src/live/live-content.ts';
import { tellProgress } from '../../src/progress/tell-progress.ts';
import { keptCards, pruneCards } from '../../src/social-cards/keep-card.ts';
import { couldNotRender } from './could-not-render.ts';

// A program of its own, as Astro is: what it holds in memory goes when the pages are made.
const root = process.cwd();
const [, , made = ''] = process.argv;
const site = findKeptSite(process.env);
const bundle = site && findBundle(join(root, keptBundle), site.bundleKey);

if (bundle) await render(bundle, site);
else process.exitCode = couldNotRender;

async function render(bundle: KeptBundle, site: KeptSite): Promise<void> {
  const part = findPart(process.env);
  try {
    setContent(readContent(root));
    const options = { ...site, part, made, contentDigest: toContentDigest(root), onPage: tellProgress('page') };
    const { made: count, kept } = await renderKept(bundle, options);
    if (part.number === part.of) pruneCards(join(root, keptCards), made);
    console.log(
      `${count} pages and files made, ${kept.length} kept as they were; what they are bundled of is unchanged.`,
    );
  } catch (fault) {
    console.log(
      `Astro makes the pages, since the kept bundle cannot: ${fault instanceof Error ? fault.message : fault}`,
    );
    process.exitCode = couldNotRender;
  }
}
