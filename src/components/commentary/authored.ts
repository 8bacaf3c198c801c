import type { ComponentName } from '../../commentary/components.ts';
import type { movedComponent } from '../../commentary/moved/publish-moved.ts';
import Assessment from './Assessment.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import Entity from './Entity.astro';
import Figure from './Figure.astro';
import MovedEvidence from './MovedEvidence.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import Sic from './Sic.astro';
import Timeline from './Timeline.astro';

/** What stands for each component of an authored text. */
export const authored = {
  Assessment,
  Chart,
  Cite,
  Compare,
  Entity,
  Figure,
  MovedEvidence,
  Note,
  Quote,
  Sic,
  Timeline,
} satisfies Record<ComponentName | typeof movedComponent, unknown>;
