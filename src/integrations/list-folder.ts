import { readdir } from 'node:fs/promises';

/** The names of the files in a folder in alphabetical order; none where there is no such folder. */
export async function listFolder(folder: string, recursive = false): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive })).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
