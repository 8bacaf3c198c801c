import { describe, expect, it } from 'vitest';
import { findStances } from '../../../src/pipeline/attribution/find-stances.ts';
import { readSpeech } from './speech-readers.ts';

/** The modality of each segment of the text, whose segments are parted by `|`. */
function modalitiesOf(marked: string): string[] {
  const parts = marked.split('|');
  const text = parts.join(' ');
  const segments = parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
  return findStances(segments, readSpeech.it(text, segments)).map(({ modality }) => modality);
}

describe('a segment that ends in a colon', () => {
  it('says how the next one is said', () => {
    expect(modalitiesOf('Il ministro ha dichiarato:|Il ponte costa tre milioni di euro.')[1]).toBe('reported');
  });

  it.each([
    ['a full stop', 'Il ministro ha dichiarato.|Il ponte costa tre milioni di euro.'],
    ['another sentence', 'Il ministro ha dichiarato:|Il ponte è vecchio.|Il ponte costa tre milioni di euro.'],
    ['no one who speaks', 'La situazione è chiara:|Il ponte costa tre milioni di euro.'],
  ])('says nothing across %s', (_, marked) => {
    expect(modalitiesOf(marked).at(-1)).toBe('asserted');
  });
});
