import { writeFileSync } from 'node:fs';
import type { FunctionsMetadata } from '../../addin/formulas/generate-metadata.ts';
import type { FormulaExample, FormulaHelp } from '../../shared/messages/formula-help.ts';
import { formulaHelp } from '../../shared/messages/it/formula-help/all-help.ts';
import { helpPageWords as words } from '../../shared/messages/it/formula-help/page.ts';

type Described = FunctionsMetadata['functions'][number];

/**
 * Writes the page that Excel opens from *Guida su questa funzione*: a section for each custom function, named by its id.
 * Descriptions and parameters are those Excel shows; a function without help fails the build.
 */
export function writeHelpPage(outFile: string, { functions }: FunctionsMetadata): void {
  writeFileSync(outFile, page(functions));
}

function page(functions: readonly Described[]): string {
  const { everywhere } = words;
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${text(words.title)}</title>
<link rel="icon" href="./icons/ambito-32.png" />
<link rel="stylesheet" href="./guida.css" />
</head>
<body>
<main>
<p><a href="./guida.html">${text(words.guide)}</a></p>
<h1>${text(words.title)}</h1>
<p>${text(words.lead)}</p>
<p>${text(words.rows)}</p>
<h2>${text(words.list)}</h2>
<ul>
${functions.map(({ id, description }) => `<li><a href="#${id}">${id}</a>: ${text(description)}</li>`).join('\n')}
</ul>
<h2 id="errori">${text(everywhere.title)}</h2>
<p>${text(everywhere.lead)}</p>
${table(everywhere.errors.map(([error, when]) => [errorName(error), text(when)]))}
${functions.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section(described: Described): string {
  const { id, description, parameters } = described;
  const help = formulaHelp[id];
  if (help === undefined) throw new Error(`The custom function ${id} has no section in the help`);
  return `<section>
<h2 id="${id}">${id}</h2>
<p>${code(signature(described))}</p>
<p>${text(description)}</p>
<h3>${text(words.parameters)}</h3>
${table(parameters.map((one) => [parameterName(one.name), text(one.description) + (one.optional ? ` (${words.optional})` : '')]))}
<h3>${text(words.gives)}</h3>
<p>${text(help.gives)}</p>
${help.notes.map((note) => `<p>${text(note)}</p>`).join('\n')}
<h3>${text(words.errors)}</h3>
${errorsOf(help)}
<h3>${text(words.examples)}</h3>
${table(help.examples.map(exampleCells), words.example)}
</section>`;
}

/** As Italian Excel writes it: `AMBITO.CF.ETA(cf; [nascita]; [alla_data])`. */
function signature({ name, parameters }: Described): string {
  return `AMBITO.${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join('; ')})`;
}

function errorsOf({ errors }: FormulaHelp): string {
  if (errors.length === 0) return `<p>${text(words.noErrors)}</p>`;
  return table(errors.map(({ shows, when }) => [errorName(shows), text(when)]));
}

function exampleCells({ formula, shows, note }: FormulaExample): string[] {
  const shown = typeof shows === 'string' ? code(shows) : table(shows.map((line) => line.map(code)));
  return [code(formula), shown, text(note)];
}

function table(rows: readonly (readonly string[])[], headings: readonly string[] = []): string {
  const head = headings.map((heading) => `<th scope="col">${text(heading)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table>${head === '' ? '' : `<thead><tr>${head}</tr></thead>`}<tbody>\n${body}\n</tbody></table>`;
}

function errorName(name: string): string {
  return `<code class="error">${text(name)}</code>`;
}

function parameterName(name: string): string {
  return `<code class="parameter">${text(name)}</code>`;
}

function code(words: string): string {
  return `<code>${text(words)}</code>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
