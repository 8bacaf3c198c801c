import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'docs', '--', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('npm run docs', () => {
  it('says what it can explain', () => {
    const { status, stdout } = run();
    expect([status, stdout]).toEqual([0, expect.stringMatching(/<Quote> +A sentence[\s\S]*unknown-segment/)]);
  });

  it('explains a rule and a component', () => {
    expect(run('unknown-segment').stdout).toContain('npm run find');
    expect(run('<Quote>').stdout).toBe(run('Quote').stdout);
    expect(run('Quote').stdout).toContain('segment (required)');
  });

  it('names the nearest where there is none', () => {
    const { status, stderr } = run('unknown-segmnt');
    expect([status, stderr]).toEqual([1, expect.stringContaining('did you mean “unknown-segment”?')]);
  });

  it('has nothing to write in a project as it is committed', () => {
    expect(run('--write').stdout).toBe('what is written of the model and the rules is as it should be\n');
  });
});
