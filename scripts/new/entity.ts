import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listKeptPlaces } from '../../src/cache/list-kept-places.ts';
import { createPlaceNames, type PlaceNames } from '../../src/data/cldr/places.ts';
import { checkGlossary } from '../../src/glossary/check-glossary.ts';
import { readEntity } from '../../src/glossary/read-entity.ts';
import { entityIdSchema } from '../../src/model/entity-id.ts';
import { languageSchema } from '../../src/model/language.ts';
import { entityTypeSchema } from '../../src/model/mention.ts';
import { RunError } from '../command/run-command.ts';
import { createNameSource, glossaryFolder, readGlossaryFiles } from '../ingest/read-glossary.ts';
import { type AskOne, type Checked, type Field, readAnswers } from './answers.ts';
import { checkLine, checkList, createSchemaCheck, listLines, listMark } from './checks.ts';
import type { Made, Project } from './made.ts';
import { toAsciiSlug } from './to-ascii-slug.ts';
import { toContentFile } from './to-front-matter.ts';
import { toPlaceCode } from './to-place-code.ts';
import { writeNew } from './write-new.ts';

interface Given {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly definition?: string | undefined;
  readonly lang?: string | undefined;
  readonly english?: string | undefined;
  readonly alias?: readonly string[] | undefined;
  readonly code?: string | undefined;
  readonly id?: string | undefined;
}

const types = entityTypeSchema.options;

const first = {
  name: { question: 'Name', check: checkName },
  type: {
    question: 'What it is',
    check: checkType,
    choices: types.map((value) => ({ value, label: value })),
  },
  definition: { question: 'What it is, in English, in a sentence or two', check: checkLine },
  lang: { question: 'Language of the name', check: createSchemaCheck(languageSchema), initial: 'en' },
  alias: {
    question: `Its other names in this language (${listMark} between several)`,
    check: checkNames,
    isOptional: true,
  },
} satisfies Record<string, Field>;

/** Writes an entry of the glossary, unless another has its id or one of its names. */
export async function makeEntity({ root }: Project, given: Given, askOne: AskOne | undefined): Promise<Made> {
  const places = createPlaceNames(listKeptPlaces());
  const told = await readAnswers(first, { ...given, alias: given.alias?.join(listMark) }, askOne);
  const isPlace = told.type === 'place' || given.code !== undefined;
  const code = isPlace ? await readCode(given, places, askOne) : undefined;
  const english = told.lang === 'en' || code ? undefined : await readEnglish(given, askOne);
  const id = await readId(root, english ?? told.name, given, askOne);
  const names = {
    ...(english && { en: english }),
    ...(code?.toName(told.lang) !== told.name && { [told.lang]: told.name }),
  };
  const aliases = listLines(told.alias);
  const facts = {
    id,
    type: told.type,
    ...(code && { code: code.code }),
    ...(Object.keys(names).length > 0 && { names }),
    ...(aliases.length > 0 && { aliases: { [told.lang]: aliases } }),
  };
  const file = `${glossaryFolder}/${id}.mdx`;
  const text = toContentFile(facts, '../../public/schemas/entity.schema.json', `${told.definition}\n`);
  refuseClaimed(root, file, id, text);
  writeNew(root, file, text);
  return { files: [file], path: `entities/${id}/`, next: listNext(id) };
}

function listNext(id: string): string[] {
  return [
    'add its names in other languages to the file, under “names” and “aliases”',
    'read the documents again, so that they are linked to it: npm run ingest',
    `name it in a commentary: [[${id}]]`,
  ];
}

function checkName(text: string): Checked {
  const checked = checkLine(text);
  if ('fault' in checked || /[\p{L}\p{N}]/u.test(checked.value)) return checked;
  return { fault: 'a name has at least one letter or digit' };
}

function checkNames(text: string): Checked {
  const wrong = listLines(text).find((name) => 'fault' in checkName(name));
  return wrong === undefined ? checkList(text) : checkName(wrong);
}

function checkType(text: string): Checked {
  const type = types.find((known) => known === text);
  return type ? { value: type } : { fault: `it is one of ${types.join(', ')}` };
}

async function readCode(given: Given, places: PlaceNames, askOne: AskOne | undefined) {
  const check = (text: string): Checked =>
    toPlaceCode(text, places) ? { value: text.trim() } : { fault: unknownCode };
  const question = 'Code by which CLDR has its names in all languages, such as CN or Europe/Moscow';
  const { code } = await readAnswers({ code: { question, check, isOptional: true } }, given, askOne);
  return toPlaceCode(code, places);
}

const unknownCode =
  'CLDR knows no place by it; write a region (CN), a city’s time zone (Europe/Moscow) or a part of a country (cnbj)';

async function readEnglish(given: Given, askOne: AskOne | undefined): Promise<string> {
  const field = { question: 'Its name in English', check: checkName };
  return (await readAnswers({ english: field }, given, askOne)).english;
}

async function readId(root: string, name: string, given: Given, askOne: AskOne | undefined): Promise<string> {
  const known = createSchemaCheck(entityIdSchema);
  const check = (text: string): Checked => {
    const checked = known(text);
    if ('fault' in checked) return { fault: 'an id is lower-case ASCII words joined by hyphens, such as north-korea' };
    const file = `${glossaryFolder}/${checked.value}.mdx`;
    return existsSync(join(root, file)) ? { fault: `${file} is there already; say another` } : checked;
  };
  const initial = toAsciiSlug(name);
  const field = { question: 'Id, the last part of its address', check, ...(initial && { initial }) };
  return (await readAnswers({ id: field }, given, askOne)).id;
}

/** @throws {RunError} where the new entry and one that is there claim the same name or id, with both places. */
function refuseClaimed(root: string, file: string, id: string, text: string): void {
  const own = { entity: readEntity(id, text, file), text, file };
  const faults = checkGlossary([...readGlossaryFiles(root), own], createNameSource()).filter(
    (fault) => fault.file === file || fault.diagnostic.related?.some((related) => related.file === file),
  );
  if (faults.length === 0) return;
  const reasons = faults.map(
    ({ diagnostic, line }) => `${diagnostic.reason}; in the new file it would be in line ${line}`,
  );
  const cure = 'nothing was written: where it is the same thing, add what is new to the file that is there';
  throw new RunError(`${reasons.join('\n')}\n${cure}; otherwise say another name, or write it under “inContext”`);
}
