import { ofLevel, type Report } from './report.ts';

/** “3 errors, 2 warnings, 1 allowed with a reason in 2 files”; the files are those that something is said of. */
export function toSummary({ diagnostics, allowed }: Report): string {
  const said = [...diagnostics, ...allowed.map(({ diagnostic }) => diagnostic)];
  const files = new Set(said.map(({ file }) => file)).size;
  const counts = [
    toCount(ofLevel({ diagnostics }, 'error').length, 'error'),
    toCount(ofLevel({ diagnostics }, 'warning').length, 'warning'),
    ...(allowed.length > 0 ? [`${allowed.length} allowed with a reason`] : []),
  ].join(', ');
  return files === 0 ? counts : `${counts} in ${toCount(files, 'file')}`;
}

function toCount(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}
