/** Somebody else saved the report while this workbook held an older one: nothing was overwritten. */
export class ReportChangedElsewhere extends Error {
  constructor() {
    super('the report was changed elsewhere');
    this.name = 'ReportChangedElsewhere';
  }
}
