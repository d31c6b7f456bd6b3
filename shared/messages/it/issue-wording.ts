import type { Issue } from '../../validation/issue.ts';

/** The words of one kind of issue; `what` and `next` are whole sentences, read after the field's name. */
export interface IssueWords {
  readonly title: string;
  readonly what: (facts: Issue['facts']) => string;
  readonly next: (facts: Issue['facts']) => string;
}
