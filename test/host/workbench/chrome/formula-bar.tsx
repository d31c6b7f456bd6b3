import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { areaAddress, parseArea } from '../../model/area.ts';
import { displayText } from '../../model/display-text.ts';
import { formulaToItalian } from '../../model/local-formula.ts';
import type { WorkbookModel } from '../../model/workbook-model.ts';
import { words } from '../words.ts';
import { useWorkbench } from './use-workbench.ts';

/** The name box and the contents of the selected cell, formulas as an Italian Excel shows them. */
export function FormulaBar() {
  const workbench = useWorkbench();
  const model = workbench.active?.model;
  const area = model?.selection.areas[0];
  const address = area ? areaAddress({ ...area, rows: 1, columns: 1 }) : '';
  const contents = model ? contentsOf(model) : '';

  const go = (text: string) => {
    const target = parseArea(text);
    if (model && target) workbench.asPerson(() => model.person.select(model.activeSheetId, target));
  };
  const enter = (text: string) => {
    if (model && area) workbench.asPerson(() => model.person.edit(model.activeSheetId, area.row, area.column, text));
  };
  return (
    <div className="formula-bar">
      <Entry label={words.nameBox} className="name-box" value={address} enter={go} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <Entry label={words.formulaBar} className="contents" value={contents} enter={enter} />
    </div>
  );
}

interface EntryProps {
  readonly label: string;
  readonly className: string;
  readonly value: string;
  readonly enter: (text: string) => void;
}

/** A line that shows a value and takes another at Enter; Escape puts the value back. */
function Entry({ label, className, value, enter }: EntryProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText(value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text !== value) enter(text);
  };
  return (
    <form className={className} onSubmit={submit}>
      <input
        aria-label={label}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={keyDown}
        onBlur={() => setText(value)}
      />
    </form>
  );
}

function contentsOf(model: WorkbookModel): string {
  const [area] = model.selection.areas;
  if (area === undefined || model.selection.sheetId !== model.activeSheetId) return '';
  const cell = model.activeSheet.cell(area.row, area.column);
  if (cell === undefined) return '';
  return cell.formula === null ? displayText(cell.value, cell.format.numberFormat) : formulaToItalian(cell.formula);
}
