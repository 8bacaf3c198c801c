import { fileURLToPath } from 'node:url';
import { listPlaces } from '../data/cldr/places.ts';
import { keepDerived } from './keep-derived.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));

/** The world's places with their names, kept between starts. */
export const listKeptPlaces = () => keepDerived({ home, name: 'places', parts: ['src/data/cldr'], make: listPlaces });
