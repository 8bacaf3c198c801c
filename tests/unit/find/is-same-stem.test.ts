import { describe, expect, it } from 'vitest';
import { isSameStem } from '../../../src/find/is-same-stem.ts';

describe('isSameStem', () => {
  it.each([
    ['sanzione', 'sanzioni'],
    ['ship', 'ships'],
    ['country', 'countries'],
    ['import', 'importul'],
    ['sanctiuni', 'sanctiunile'],
    ['порта', 'порту'],
    ['московский', 'московского'],
    ['sea', 'sea'],
    ['港口', '港口'],
    ['2023', '2023'],
  ])('takes “%s” and “%s” for one word', (a, b) => {
    expect(isSameStem(a, b)).toBe(true);
    expect(isSameStem(b, a)).toBe(true);
  });

  it.each([
    ['ship', 'shipyard'],
    ['sea', 'seas'],
    ['tempeste', 'tempezte'],
    ['harbour', 'harvest'],
    ['port', 'sport'],
    ['2023', '20231'],
    ['港口', '港口城'],
    ['', 'port'],
    ['station', 'statistics'],
    ['import', 'importance'],
  ])('takes “%s” and “%s” for two', (a, b) => {
    expect(isSameStem(a, b)).toBe(false);
    expect(isSameStem(b, a)).toBe(false);
  });
});
