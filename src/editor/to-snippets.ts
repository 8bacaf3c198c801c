import type { AttributeRule, ComponentRule } from '../commentary/component-rule.ts';
import { componentRules } from '../commentary/components.ts';
import { toJsonText } from './to-json-text.ts';

/** Where VS Code finds the snippets of a project. */
export const snippetFile = '.vscode/concordance.code-snippets';

interface Snippet {
  readonly scope: 'mdx';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A snippet of VS Code for each component, with its required attributes to fill in, and for the short forms. */
export function toSnippetFile(): string {
  const components = Object.entries(componentRules).map(([name, rule]) => [name, toSnippet(name, rule)] as const);
  return toJsonText(Object.fromEntries([...components, ...Object.entries(shortForms)]));
}

function toSnippet(name: string, rule: ComponentRule): Snippet {
  const required = Object.entries(rule.attributes).filter(([, { required }]) => required);
  const attributes = required.map(([attribute, expected], index) => ` ${attribute}="${toStop(index + 1, expected)}"`);
  const opening = `<${name}${attributes.join('')}`;
  const last = toField(required.length + 1, 'words');
  const body = {
    nothing: [`${opening} />$0`],
    words: [`${opening}>${last}</${name}>$0`],
    text: [`${opening}>`, '', last, '', `</${name}>`, '$0'],
  };
  return { scope: 'mdx', prefix: name, description: rule.purpose, body: body[rule.holds] };
}

/** A place to type in, with a text to type over. */
const toField = (index: number, text: string) => `\${${index}:${text}}`;

/** The same for an attribute, with what may stand there. */
function toStop(index: number, { kind, choices }: AttributeRule): string {
  if (choices) return `\${${index}|${choices.join(',')}|}`;
  const starts: Readonly<Record<string, string>> = { segment: 's-', figure: 'f-', figures: 'f- f-', subject: 's-' };
  return toField(index, starts[kind] ?? kind);
}

const shortForms: Readonly<Record<string, Snippet>> = {
  'Entity, short': {
    scope: 'mdx',
    prefix: '[[',
    description: 'Someone or something the glossary holds.',
    body: ['[[$1]]$0'],
  },
  'Citation, short': {
    scope: 'mdx',
    prefix: '[@',
    description: 'The sentence a claim rests on.',
    body: [`[@${toField(1, 's-')}]$0`],
  },
  'Let a rule pass': {
    scope: 'mdx',
    prefix: 'allow',
    description: 'Lets the next occurrence of what a rule finds pass, with a reason.',
    body: [`{/* allow ${toField(1, 'rule-id')}: ${toField(2, 'the reason')} */}`, '$0'],
  },
};
