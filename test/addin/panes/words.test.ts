import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const panes = resolve(import.meta.dirname, '../../../addin/panes');
const files = readdirSync(panes, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** Attributes whose text a person reads or hears. */
const spoken = new Set(['title', 'label', 'alt', 'placeholder', 'aria-label', 'aria-description', 'content']);

/** Words written in a pane instead of in shared/messages: text between tags, or in an attribute people meet. */
function wordsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(panes, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(source))) {
      const { initializer } = node;
      if (initializer !== undefined && ts.isStringLiteral(initializer) && /\p{L}/u.test(initializer.text)) {
        found.push(initializer.text);
      }
    }
    if (ts.isStringLiteral(node) && /[àèéìòù]|\p{L}+ \p{L}+ \p{L}+/u.test(node.text) && !isStyle(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Values of a style sheet and errors for whoever reads the code are not words for people. */
function isStyle(node: ts.Node): boolean {
  for (let parent: ts.Node | undefined = node.parent; parent !== undefined; parent = parent.parent) {
    if (ts.isNewExpression(parent)) return true;
    if (ts.isCallExpression(parent) && /make(Static)?Styles|super/.test(parent.expression.getText())) return true;
  }
  return /^(Segoe|'Segoe)/.test(node.getText().slice(1));
}

describe('words for people', () => {
  it.each(files)('%s takes them from shared/messages', (file) => {
    expect(wordsIn(file)).toEqual([]);
  });
});
