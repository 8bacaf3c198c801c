import type { PoFile } from './po/po-file.ts';

/** A translation memory with nothing in it yet. */
export function createPo(briefing: string, source: string, target: string): PoFile {
  const headers = {
    'Project-Id-Version': briefing,
    Language: target,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': source,
  };
  return { headers, comments: [], entries: [], obsolete: [] };
}
