import { readFileSync, statSync } from 'node:fs';
import type { Place } from '../../src/diagnostics/diagnostic.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { ContentErrors } from '../../src/pipeline/mdx/content-errors.ts';
import { listDiagnostics } from '../../src/pipeline/mdx/list-diagnostics.ts';
import { parseSettings, type Settings, type SettingsInput, settingsFile } from '../../src/settings.ts';

const file = new URL(`../../${settingsFile}`, import.meta.url);

/**
 * What the team has set. Read only where it is needed: the configuration brings all of Astro with it.
 * @throws {ContentError} where it is no JavaScript, or an option is wrong.
 */
export function readSettings(): Promise<Settings> {
  return readFrom(file.href);
}

/** What the team has set now, for a command that goes on while it is edited. @throws {ContentError} as `readSettings`. */
export function readSettingsAgain(): Promise<Settings> {
  // A module is read again only under another address.
  return readFrom(`${file.href}?${statSync(file).mtimeMs}`);
}

async function readFrom(address: string): Promise<Settings> {
  try {
    const { settings } = (await import(address)) as { readonly settings: SettingsInput };
    return parseSettings(settings);
  } catch (fault) {
    if (fault instanceof ContentError && fault.file === settingsFile) throw toPlaced(fault);
    if (!(fault instanceof SyntaxError)) throw fault;
    const cure = `“npx node --check ${settingsFile}” shows the line`;
    throw new ContentError(`it is no JavaScript: ${fault.message}`, settingsFile, undefined, { cure });
  }
}

/** The same faults, each where the file names the option that it begins with. */
function toPlaced(fault: ContentError): ContentError {
  const text = readFileSync(file, 'utf8');
  const [first, ...others] = listDiagnostics(fault).map(
    ({ reason, file: name, start: _, ...details }) => new ContentError(reason, name, findOption(text, reason), details),
  );
  return first ? new ContentErrors([first, ...others]) : fault;
}

function findOption(text: string, reason: string): Place | undefined {
  // Of an item of a list the place is that of the list.
  const names = /“([^”]+)”/u.exec(reason)?.[1]?.split('.') ?? [];
  const option = names.findLast((name) => !/^\d+$/u.test(name)) ?? '';
  const at = text.search(new RegExp(`(?<![\\w$])${RegExp.escape(option)}['"]?\\s*:`, 'u'));
  if (option === '' || at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
