import type { Root } from 'mdast';

/** The names that the text imports or exports itself. */
export function findImports(tree: Root): Set<string> {
  const names = tree.children.flatMap((node) => {
    if (node.type !== 'mdxjsEsm') return [];
    return (node.data?.estree?.body ?? []).flatMap((statement) =>
      statement.type === 'ImportDeclaration' ? statement.specifiers.map(({ local }) => local.name) : [],
    );
  });
  return new Set(names);
}
