import { splitSheetAddress } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { Mutable, SheetModel } from '../model/sheet-model.ts';
import type { CommentSnapshot } from '../model/workbook-snapshot.ts';
import { addressedRange } from './addressing.ts';
import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject } from './host-class.ts';
import { rangeObject } from './range.ts';
import { placeOf, rangeTargetOf } from './range-target.ts';

interface CommentTarget {
  readonly sheet: SheetModel;
  readonly comment: Mutable<CommentSnapshot>;
}

const commentClass: HostClass<CommentTarget> = {
  name: 'Comment',
  id: ({ comment }) => comment.id,
  scalars: {
    id: { get: ({ comment }) => comment.id },
    content: {
      get: ({ comment }) => comment.text,
      set: ({ sheet, comment }, value, session) => {
        comment.text = String(value);
        session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'comment' });
      },
    },
    authorName: { get: ({ comment }) => comment.author },
    contentType: { get: () => 'Plain' },
    resolved: { get: () => false },
  },
  methods: {
    delete: ({ sheet, comment }, _args, session) => {
      sheet.comments = sheet.comments.filter((one) => one !== comment);
      session.model.emit({ kind: 'drawing', sheetId: sheet.id, what: 'comment' });
    },
    getLocation: ({ sheet, comment }, _args, session) =>
      rangeObject(sheet.id, { row: comment.row, column: comment.column, rows: 1, columns: 1 }, session),
  },
};

const commentsClass: HostClass<SheetModel | null> = {
  name: 'CommentCollection',
  items: (sheet, session) => listed(sheet, session).map((one) => HostObject.of(commentClass, one, session)),
  methods: {
    add: (sheet, args, session) => {
      const place = cellArgument(sheet ?? session.model.activeSheet, args, session);
      const comment = {
        id: session.model.newId(),
        row: place.row,
        column: place.column,
        text: args.text(1),
        author: 'Utente',
      };
      place.sheet.comments.push(comment);
      session.model.emit({ kind: 'drawing', sheetId: place.sheet.id, what: 'comment' });
      return HostObject.of(commentClass, { sheet: place.sheet, comment }, session);
    },
    getCount: (sheet, _args, session) => listed(sheet, session).length,
    getItem: (sheet, args, session) =>
      orNotFound(
        listed(sheet, session).find(({ comment }) => comment.id === args.text(0)),
        session,
      ),
    getItemAt: (sheet, args, session) => orNotFound(listed(sheet, session)[args.number(0)], session),
    getItemByCell: (sheet, args, session) => {
      const place = cellArgument(sheet ?? session.model.activeSheet, args, session);
      const comment = place.sheet.comments.find((one) => one.row === place.row && one.column === place.column);
      return orNotFound(comment && { sheet: place.sheet, comment }, session);
    },
  },
};

/** `worksheet.comments`. */
export function commentCollection(sheet: SheetModel, session: ExcelSession): HostObject {
  return HostObject.of(commentsClass, sheet, session);
}

/** `workbook.comments`. */
export function commentsOfWorkbook(session: ExcelSession): HostObject {
  return HostObject.of(commentsClass, null, session);
}

/** The cell a comment or note is put on. */
export function cellArgument(
  home: SheetModel,
  args: CallArguments,
  session: ExcelSession,
): { sheet: SheetModel; row: number; column: number } {
  const given = args.object(0);
  const { sheetName, local } = given === null ? splitSheetAddress(args.text(0)) : { sheetName: null, local: '' };
  const named = sheetName === null ? home : (session.model.sheetByName(sheetName) ?? home);
  const { sheet, area } = placeOf(
    given === null ? addressedRange(session, named, local) : rangeTargetOf(given),
    session,
  );
  if (area.rows > 1 || area.columns > 1) throw new Refusal('InvalidArgument', 'One cell is needed');
  return { sheet, row: area.row, column: area.column };
}

function listed(sheet: SheetModel | null, session: ExcelSession): CommentTarget[] {
  const sheets = sheet === null ? session.model.sheets : [sheet];
  return sheets.flatMap((one) => one.comments.map((comment) => ({ sheet: one, comment })));
}

function orNotFound(target: CommentTarget | undefined, session: ExcelSession): HostObject {
  if (target === undefined) throw new Refusal('ItemNotFound', 'The requested comment does not exist');
  return HostObject.of(commentClass, target, session);
}
