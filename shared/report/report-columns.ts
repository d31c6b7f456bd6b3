import { reportFormWords as words } from '../messages/it/report-form.ts';
import type { ReportColumn, ReportColumnType, ReportSheetId } from './semester-report.ts';

/**
 * The columns of each sheet of the form: T1–T4 and T7 of the tables for the semester report.
 * Sources: Lecce regulation art. 10 c. 2 (8) asks for level of implementation and user satisfaction.
 */
export const reportColumns: Readonly<Record<ReportSheetId, readonly ReportColumn[]>> = {
  identity: [
    store('ambito', 'text'),
    store('office', 'text'),
    store('from', 'date'),
    store('to', 'date'),
    store('comuni', 'integer'),
    required(manual('head', 'text')),
    manual('approvalAct', 'text'),
    manual('approvalDate', 'date'),
    store('recipients', 'text'),
  ],
  implementation: [
    required(manual('objective', 'text')),
    manual('specificObjective', 'text'),
    required(manual('action', 'text')),
    choice('indicatorKind', words.indicatorKinds),
    manual('target', 'integer'),
    manual('current', 'integer'),
    computed('percent', 'percent'),
    required(choice('status', words.statuses)),
    manual('deadline', 'date'),
    manual('note', 'text'),
  ],
  services: [
    required(manual('service', 'text')),
    manual('area', 'text'),
    choice('macroLevel', words.macroLevels),
    choice('thematicArea', words.thematicAreas),
    choice('providerKind', words.providerKinds),
    manual('usersNew', 'integer'),
    manual('usersTotal', 'integer'),
    manual('hours', 'integer'),
    manual('comuniCovered', 'integer'),
    computed('comuniTotal', 'integer'),
  ],
  calls: [
    store('measure', 'text'),
    store('call', 'text'),
    store('act', 'text'),
    store('opensOn', 'date'),
    store('closesOn', 'date'),
    store('received', 'integer'),
    store('eligible', 'integer'),
    store('funded', 'integer'),
    store('waiting', 'integer'),
    store('refused', 'integer'),
    store('pending', 'integer'),
    store('withdrawn', 'integer'),
    store('leftRanking', 'integer'),
    store('fund', 'money'),
    store('assigned', 'money'),
    manual('liquidated', 'money'),
  ],
  satisfaction: [
    required(manual('questionnaire', 'text')),
    manual('service', 'text'),
    manual('sent', 'integer'),
    manual('returned', 'integer'),
    computed('rate', 'percent'),
    manual('mean', 'decimal'),
    manual('scale', 'decimal'),
    manual('critical', 'text'),
  ],
};

type ColumnId = keyof typeof words.columns;

function store(id: ColumnId, type: ReportColumnType): ReportColumn {
  return { id, title: words.columns[id], type, source: 'store', required: false };
}

function manual(id: ColumnId, type: ReportColumnType): ReportColumn {
  return { id, title: words.columns[id], type, source: 'manual', required: false };
}

function computed(id: ColumnId, type: ReportColumnType): ReportColumn {
  return { id, title: words.columns[id], type, source: 'computed', required: false };
}

function choice(id: ColumnId, choices: readonly string[]): ReportColumn {
  return { ...manual(id, 'choice'), choices };
}

function required(column: ReportColumn): ReportColumn {
  return { ...column, required: true };
}
