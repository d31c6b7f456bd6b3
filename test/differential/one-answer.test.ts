import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scoreRow } from '../../addin/formulas/score-row.ts';
import type { WorkbookRules } from '../../addin/formulas/workbook-rules.ts';
import { onlyRuleValues, ruleFields } from '../../functions/rankings/rule-fields.ts';
import { receiveRows } from '../../functions/transmissions/receive-rows.ts';
import type { Call } from '../../shared/calls/call.ts';
import { evaluationAnswerSchema } from '../../shared/contracts/evaluations.ts';
import { transmissionRequestSchema } from '../../shared/contracts/transmissions.ts';
import { b2Call2025 } from '../../shared/demonstration/b2-2025.ts';
import { cinisello } from '../../shared/demonstration/cinisello.ts';
import { callFields } from '../../shared/fields/call-fields.ts';
import type { FieldValues } from '../../shared/fields/field-definition.ts';
import { canonicalEvaluation } from '../../shared/rules/canonical-evaluation.ts';
import { compileRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import { ruleSetHash } from '../../shared/rules/rule-set-hash.ts';
import { ruleSetSchema } from '../../shared/rules/rule-set-schema.ts';
import { checkRows } from '../../shared/validation/check-rows.ts';
import type { IsoDate } from '../../shared/values/brands.ts';
import { openTestApi, type TestApi } from '../functions/open-test-api.ts';
import { bresso } from '../functions/transmitted-rows.ts';
import { arbitraryRow } from '../shared/rules/arbitrary-row.ts';
import { arbitraryRuleSet } from '../shared/rules/arbitrary-rule-set.ts';
import { writtenRow } from './written-values.ts';

const rowsEach = 200;
const ruleSets = 50;
const today = '2025-07-11' as IsoDate;
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
});
afterAll(() => served.stop());

const rulesAndRows = arbitraryRuleSet.chain((ruleSet) =>
  fc
    .array(arbitraryRow(ruleSet), { minLength: rowsEach, maxLength: rowsEach })
    .map((rows) => ({ call: { ...b2Call2025, ruleSet }, rows: rows.map(identified) })),
);

/** A row with what it takes to be received at all: an id, a code, a residence in the Comune that sends it. */
function identified(values: FieldValues): FieldValues {
  return { ...values, rowId: randomUUID(), beneficiaryTaxCode: 'RSSMRA80A01H501U', residence: bresso };
}

test(`cell, pane and server give the same canonical bytes for ${rowsEach * ruleSets} rows (promise 11)`, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(rulesAndRows, async ({ call, rows }) => {
      const cells = inCells(call, rows);
      const pane = inPane(call, rows);
      const server = onServer(call, rows);
      expect(server.kept.every(({ received }) => received)).toBe(true);
      const api = await fromTheApi(call, server.kept);
      for (const [index, canonical] of pane.entries()) {
        expect([cells[index], server.canonical[index], api[index]]).toEqual([canonical, canonical, canonical]);
        compared += 1;
      }
    }),
    { numRuns: ruleSets, endOnFailure: true },
  );
  expect(compared).toBe(rowsEach * ruleSets);
}, 240_000);

/** As `AMBITO.PUNTEGGIO` reads a row under its headings, one row at a time. */
function inCells(call: Call, rows: readonly FieldValues[]): readonly string[] {
  const fields = callFields(call);
  const titles = fields.map((_, index) => `colonna ${index}`);
  const rules: WorkbookRules = {
    call,
    ambito: cinisello,
    comune: bresso,
    hash: '',
    mapping: fields.map(({ id }, index) => ({ title: `colonna ${index}`, field: id })),
    today: () => today,
  };
  return rows.map((values) => {
    const scored = scoreRow(rules, [titles], [writtenRow(fields, values)]);
    if (typeof scored === 'string') throw new Error(`a full row is ${scored}`);
    return canonicalEvaluation(scored.evaluation);
  });
}

/** As the pane checks a whole table. */
function inPane(call: Call, rows: readonly FieldValues[]): readonly string[] {
  const compiled = compileRuleSet(call.ruleSet);
  const raw = rows.map((values) => ({ rowId: String(values.rowId), cells: cellsById(call, values) }));
  return checkRows(raw, { call, ambito: cinisello, today, comune: bresso }).map(({ rowId, values }) =>
    canonicalEvaluation(evaluate(compiled, rowId ?? '', values)),
  );
}

/** As the service receives the rows in JSON, keeps what the rules read, and ranks under the rules it published. */
function onServer(call: Call, rows: readonly FieldValues[]) {
  const published: Call = { ...call, ruleSet: ruleSetSchema.parse(JSON.parse(JSON.stringify(call.ruleSet))) };
  const request = transmissionRequestSchema.parse(
    JSON.parse(
      JSON.stringify({
        comune: bresso,
        rows: rows.map((values) => ({ rowId: values.rowId, version: null, cells: cellsById(call, values) })),
      }),
    ),
  );
  const compiled = compileRuleSet(published.ruleSet);
  const fields = ruleFields(published, compiled);
  const kept = receiveRows(request, { call: published, ambito: cinisello, today }).map(({ rowId, input }) => {
    const values: FieldValues = JSON.parse(JSON.stringify(onlyRuleValues(fields, input?.values ?? {})));
    return { rowId, values, received: input !== null };
  });
  return {
    canonical: kept.map(({ rowId, values }) => canonicalEvaluation(evaluate(compiled, rowId, values))),
    kept,
  };
}

async function fromTheApi(
  { ruleSet }: Call,
  rows: readonly { readonly rowId: string; readonly values: FieldValues }[],
): Promise<readonly string[]> {
  const answer = await served.ask({
    as: 'sindaco',
    method: 'POST',
    path: 'evaluations',
    body: {
      ruleSet,
      rows: rows.map(({ rowId, values }) => ({ rowId, values, presentedAt: null, comune: null })),
      budget: null,
      drawSeed: null,
    },
  });
  const { canonical, ruleSetHash: hash } = answer.read(evaluationAnswerSchema);
  expect(hash).toBe(await ruleSetHash(ruleSet));
  return canonical;
}

function cellsById(call: Call, values: FieldValues) {
  const fields = callFields(call);
  const cells = writtenRow(fields, values);
  return Object.fromEntries(fields.map(({ id }, index) => [id, cells[index] ?? null]));
}
