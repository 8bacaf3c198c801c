import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { toDigest } from '../../../src/cache/to-digest.ts';
import { keepConverted, readConverted } from '../../../src/kept/kept-converted.ts';
import type { Conversion } from '../../../src/pipeline/convert/converted.ts';
import type { FileFormat } from '../../../src/pipeline/document.ts';
import { createConverter } from './create-converter.ts';

const home = fileURLToPath(new URL('../../../', import.meta.url));

/** All that decides about a text form. */
const parts = ['package-lock.json', 'src/pipeline/convert', 'src/pipeline/read'];

const convert = createConverter();
const findDigest = createDigest();

/** The text form of a seed’s bytes; kept in the cache of the project at `root` until the bytes or the converters change. */
export function convertSeed(bytes: Uint8Array, format: FileFormat, root: string | undefined): Conversion {
  if (root === undefined) return convert(format, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const version = `${format} ${findDigest()}`;
  const kept = readConverted(root, sha256);
  if (kept?.version === version) return { converted: kept.converted };
  const conversion = convert(format, bytes);
  if ('converted' in conversion) keepConverted(root, sha256, { version, converted: conversion.converted });
  return conversion;
}

/** The digest of the converters, made when it is first asked for. */
function createDigest(): () => string {
  let digest: string | undefined;
  return () => {
    digest ??= toDigest(home, parts);
    return digest;
  };
}
