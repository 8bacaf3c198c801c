import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentRules } from '../src/commentary/components.ts';
import { allRules, findRule } from '../src/diagnostics/all-rules.ts';
import { toComponentText } from '../src/docs/to-component-text.ts';
import { toOverview } from '../src/docs/to-overview.ts';
import { toRuleText } from '../src/docs/to-rule-text.ts';
import { toTroubleshooting, troubleshootingFile } from '../src/docs/to-troubleshooting.ts';
import { toSchemaFiles } from '../src/editor/to-schemas.ts';
import { snippetFile, toSnippetFile } from '../src/editor/to-snippets.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { readArguments } from './command/read-arguments.ts';
import { CommandError, runCommand } from './command/run-command.ts';
import { toUnknown } from './command/to-unknown.ts';

const rules = Object.values(allRules).flat();

/** Writes what editors and people read of the model where it is not there as it should be; the paths that were written. */
function writeFiles(root: string): string[] {
  const files = [
    ...toSchemaFiles(),
    [snippetFile, toSnippetFile()] as const,
    [troubleshootingFile, toTroubleshooting(allRules)] as const,
  ];
  return files.flatMap(([path, text]) => {
    const file = join(root, path);
    if (readText(file) === text) return [];
    writeWhole(file, text);
    return [path];
  });
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** The text on what is called so; a component with or without its brackets. */
function explain(name: string): string {
  const bare = name.replace(/^<|\s*\/?>$/gu, '');
  const rule = findRule(bare);
  if (rule) return toRuleText(rule);
  const component = componentRules[bare];
  if (component) return toComponentText(bare, component);
  throw new CommandError(
    toUnknown('rule or component', name, [...Object.keys(componentRules), ...rules.map(({ id }) => id)]),
  );
}

await runCommand('npm run docs -- [<rule or component>] [--write]', () => {
  const { values, positionals } = readArguments({ write: { type: 'boolean', default: false } }, [
    'a rule or component',
  ]);
  const [name] = positionals;
  if (values.write) {
    const written = writeFiles(process.cwd());
    console.log(
      written.length === 0
        ? 'what is written of the model and the rules is as it should be'
        : `written: ${written.join(', ')}`,
    );
  } else console.log(name === undefined ? toOverview(componentRules, allRules) : explain(name));
});
