import { copyPairs } from './copy-pairs.ts';
import { switchViews } from './switch-views.ts';

const frame = document.querySelector<HTMLElement>('[data-pairs]');
const views = document.querySelector<HTMLFieldSetElement>('[data-view-switch]');
if (views) switchViews(views);
if (frame) copyPairs(frame);
