import { copyPairs } from './copy-pairs.ts';
import { lightMatches } from './light-matches.ts';
import { rememberTarget } from './remember-target.ts';
import { switchViews } from './switch-views.ts';

const frame = document.querySelector<HTMLElement>('[data-pairs]');
const views = document.querySelector<HTMLElement>('[data-view-switch]');
const targets = document.querySelector<HTMLElement>('[data-targets]');
if (targets) rememberTarget(targets);
if (views) switchViews(views);
if (frame) {
  copyPairs(frame);
  lightMatches(frame);
}
