import { hostname } from 'node:os';
import type { Owner } from './owner.ts';

/** What a person is told who has to wait for another process. */
export function toWaiting(owner: Owner | undefined): string {
  if (!owner) return 'waiting: another process is at work in this project';
  const { pid, host, command, since } = owner;
  const place = host === hostname() ? '' : ` on ${host}`;
  return `waiting for “${command}” (process ${pid}${place}, since ${since}), which is at work in this project`;
}
