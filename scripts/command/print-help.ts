import { wrapText } from '../../src/diagnostics/terminal/wrap-text.ts';
import { asksForHelp } from './asks-for-help.ts';
import { helps } from './helps.ts';

const widest = 80;

/** How a command is written, what it does and what its options are for. */
export function toHelp(form: string): string {
  const { does, options = {} } = helps[/^npm (?:run )?(?<name>[\w-]+)/u.exec(form)?.groups?.['name'] ?? ''] ?? {
    does: '',
  };
  const all = Object.entries({ ...options, help: 'say this' });
  const wide = Math.max(...all.map(([name]) => name.length)) + 6;
  const lines = all.flatMap(([name, use]) =>
    wrapText(use, widest - wide).map(
      (line, index) => (index === 0 ? `  --${name}`.padEnd(wide) : ' '.repeat(wide)) + line,
    ),
  );
  return [form, '', ...wrapText(does, widest), '', ...lines].join('\n');
}

/** Says what a command does that takes no words of its own, and ends it, where that is asked for. */
export function leaveWithHelp(form: string): void {
  if (!asksForHelp()) return;
  console.log(toHelp(form));
  process.exit(0);
}
