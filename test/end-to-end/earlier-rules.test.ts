import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RuleSet } from '../../shared/rules/rule-set.ts';
import type { Cents } from '../../shared/values/brands.ts';
import { type Stack, startStack } from '../host/stack/start-stack.ts';
import { type OpenedWorkbench, openWorkbench } from './driver/open-workbench.ts';
import { element, patience, read } from './office/at-the-pane.ts';
import { blankWorkbook } from './office/blank-workbook.ts';
import { mapColumns, preview, send, signIn } from './office/clerk.ts';
import { clerksFile, openFile } from './office/clerks-file.ts';
import { draftRanking, explainPlace } from './office/planner.ts';
import { publishElsewhere } from './office/publish-rules.ts';

let stack: Stack;
let opened: OpenedWorkbench;

beforeAll(async () => {
  stack = await startStack();
  opened = await openWorkbench({ url: stack.url });
  await publishElsewhere(opened.page, stack.url, sharingTheFund);
});

afterAll(async () => {
  await opened?.close();
  await stack?.stop();
});

/** Caregivers in one ranking, everybody else in another; what the second leaves over goes to the first. */
function sharingTheFund(ruleSet: RuleSet): RuleSet {
  const ranking = { mode: { kind: 'partialLast' }, budget: 2_000_00 as Cents } as const;
  return {
    ...ruleSet,
    budget: {
      kind: 'rankings',
      field: 'profile',
      rankings: [
        { ...ranking, id: 'one', label: 'Caregiver', values: ['caregiver'], overflowsTo: null },
        {
          ...ranking,
          id: 'two',
          label: 'Assistenti e servizi',
          values: ['homeAssistant', 'homeCareServices'],
          overflowsTo: 'one',
        },
      ],
    },
  };
}

function renamed(ruleSet: RuleSet): RuleSet {
  const fields = ruleSet.fields.map((field) => (field.id === 'adl' ? { ...field, label: 'Indice ADL nuovo' } : field));
  return { ...ruleSet, fields, budget: { kind: 'fullOnly' } };
}

describe('a draft made with rules that others followed', () => {
  test('shows the rankings that share the fund, each with its part', async () => {
    const { workbench } = opened;
    await openFile(workbench, await clerksFile({ layout: 'table', applications: 14, seed: 641 }));
    await signIn(workbench, 'operatore.cinisello');
    await mapColumns(workbench, 'B2-2025', null);
    await preview(workbench);
    await send(workbench);
    await workbench.openBytes('ufficio.xlsx', await blankWorkbook());
    await signIn(workbench, 'ufficio');
    await draftRanking(workbench);
    const parts = await read(workbench, 'parts');
    expect(parts).toContain('Caregiver');
    expect(parts).toContain('Assistenti e servizi');
    await element(workbench, 'parts').scrollIntoViewIfNeeded();
    await opened.screenshot('rankings-sharing-the-fund');
  });

  test('says so, and keeps the names of its own version', async () => {
    const { page, workbench } = opened;
    await publishElsewhere(page, stack.url, renamed);
    await workbench.ribbon('Ambito.openToday');
    await workbench.pane.locator('a[href="#/graduatoria"]').first().click(patience);
    expect(await read(workbench, 'other-rules')).toContain('ora è in vigore la 3');
    expect(await read(workbench, 'parts')).toContain('Assistenti e servizi');
    await explainPlace(workbench, 1);
    const explained = () => read(workbench, 'explanation');
    await expect.poll(explained, patience).toContain('ADL perdute');
    expect(await explained()).not.toContain('Indice ADL nuovo');
    await opened.screenshot('draft-of-earlier-rules');
    expect(opened.complaints).toEqual([]);
  });
});
