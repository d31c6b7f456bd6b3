import { Refusal } from '../model/refusal.ts';
import type { Mutable, SheetModel } from '../model/sheet-model.ts';
import type { CommentSnapshot } from '../model/workbook-snapshot.ts';
import type { CallArguments } from './call-arguments.ts';
import { cellArgument } from './comments.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, NULL_OBJECT } from './host-class.ts';
import { rangeObject } from './range.ts';

interface NoteTarget {
  readonly sheet: SheetModel;
  readonly note: Mutable<CommentSnapshot>;
}

const noteClass: HostClass<NoteTarget> = {
  name: 'Note',
  id: ({ note }) => note.id,
  scalars: {
    authorName: { get: ({ note }) => note.author },
    content: {
      get: ({ note }) => note.text,
      set: ({ sheet, note }, value, session) => {
        note.text = String(value);
        session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'note' });
      },
    },
    visible: { get: () => false, set: () => undefined },
    width: { get: () => 96, set: () => undefined },
    height: { get: () => 55, set: () => undefined },
  },
  methods: {
    delete: ({ sheet, note }, _args, session) => {
      sheet.notes = sheet.notes.filter((one) => one !== note);
      session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'note' });
    },
    getLocation: ({ sheet, note }, _args, session) =>
      rangeObject(sheet.id, { row: note.row, column: note.column, rows: 1, columns: 1 }, session),
  },
};

const notesClass: HostClass<SheetModel> = {
  name: 'NoteCollection',
  items: (sheet, session) => sheet.notes.map((note) => HostObject.of(noteClass, { sheet, note }, session)),
  methods: {
    add: (sheet, args, session) => {
      const place = cellArgument(sheet, args, session);
      if (find(place.sheet, args, session) !== undefined)
        throw new Refusal('InvalidArgument', 'The cell has a note already');
      const note = {
        id: session.model.newId(),
        row: place.row,
        column: place.column,
        text: args.text(1),
        author: 'Utente',
      };
      place.sheet.notes.push(note);
      session.model.emit({ kind: 'drawing', sheetId: place.sheet.id, what: 'note' });
      return HostObject.of(noteClass, { sheet: place.sheet, note }, session);
    },
    getCount: (sheet) => sheet.notes.length,
    getItem: (sheet, args, session) => {
      const note = find(sheet, args, session);
      if (note === undefined) throw new Refusal('ItemNotFound', 'The cell has no note');
      return HostObject.of(noteClass, { sheet, note }, session);
    },
    getItemOrNullObject: (sheet, args, session) => {
      const note = find(sheet, args, session);
      return note === undefined ? NULL_OBJECT : HostObject.of(noteClass, { sheet, note }, session);
    },
    getItemAt: (sheet, args, session) => {
      const note = sheet.notes[args.number(0)];
      if (note === undefined) throw new Refusal('InvalidArgument', 'There is no such note');
      return HostObject.of(noteClass, { sheet, note }, session);
    },
  },
};

/** `worksheet.notes` (ExcelApi 1.18). */
export function noteCollection(sheet: SheetModel, session: ExcelSession): HostObject {
  return HostObject.of(notesClass, sheet, session);
}

function find(sheet: SheetModel, args: CallArguments, session: ExcelSession): Mutable<CommentSnapshot> | undefined {
  const key = args.any(0);
  const byId = sheet.notes.find((note) => note.id === key);
  if (byId !== undefined) return byId;
  const place = cellArgument(sheet, args, session);
  return place.sheet.notes.find((note) => note.row === place.row && note.column === place.column);
}
