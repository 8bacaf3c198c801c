import { spawnSync } from 'node:child_process';
import { installPackage, isRootOnDebian } from '../../scripts/install-package.ts';

/**
 * The name of a program that can be started, installed from the Debian package where that is possible.
 * @throws {Error} in one sentence where there is none.
 */
export function findProgram(name: string, debianPackage: string): string {
  if (isThere(name)) return name;
  if (isRootOnDebian()) installPackage(debianPackage);
  if (isThere(name)) return name;
  throw new Error(`The tests of formats need “${name}”: install it (on Debian, the package ${debianPackage}).`);
}

function isThere(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}
