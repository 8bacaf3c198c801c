import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksForHelp } from '../../scripts/command/asks-for-help.ts';
import { helps } from '../../scripts/command/helps.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** Astro’s own commands say their own help. */
const commands = Object.keys(scripts).filter((name) => !scripts[name]?.startsWith('astro '));

const run = (name: string, flag: string) =>
  spawnSync(process.execPath, [...(scripts[name] ?? '').split(' ').slice(1), flag], { encoding: 'utf8' });

describe('“--help” says of every command how it is written, what it does and what its options are for', () => {
  it.each(commands)('%s', (name) => {
    const { status, stdout, stderr } = run(name, '--help');
    expect([status, stderr]).toEqual([0, '']);
    const [form = ''] = stdout.split('\n\n');
    expect(form).toMatch(new RegExp(`^npm (?:run )?${name}\\b`, 'u'));
    expect(stdout.replaceAll('\n', ' ')).toContain(helps[name]?.does);
    const written = new Set([...form.matchAll(/--([\w-]+)/gu)].map(([, option]) => option));
    const explained = [...stdout.slice(form.length).matchAll(/^ {2}--([\w-]+) +\S/gmu)].map(([, option]) => option);
    expect(explained).toContain('help');
    expect([...written].filter((option) => !explained.includes(option))).toEqual([]);
    for (const line of stdout.slice(form.length).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each(['check', 'new', 'build'])('and so does “-h” of %s', (name) => {
    const { status, stdout } = run(name, '-h');
    expect([status, stdout]).toEqual([0, run(name, '--help').stdout]);
  });

  it.each([
    [['--help'], true],
    [['rename', '-h', 'a'], true],
    [['--', '--help'], false],
    [['help'], false],
    [['-host'], false],
    [[], false],
  ])('%j asks for it: %s', (words, asks) => {
    expect(asksForHelp(words)).toBe(asks);
  });
});
