import { evaluationAnswerSchema, evaluationRequestSchema } from '../../shared/contracts/evaluations.ts';
import { rankWithinBudget } from '../../shared/ranking/rank-within-budget.ts';
import { canonicalEvaluation } from '../../shared/rules/canonical-evaluation.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import { ruleSetHash } from '../../shared/rules/rule-set-hash.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { refuseHeavy } from './refuse-heavy.ts';

const mostRows = 500;

/**
 * `POST evaluations`: rule set, rows of opaque ids and rule fields, and a budget in; canonical evaluations and ranking
 * out. Stores and logs nothing: outsiders check the engine with it.
 */
export function addEvaluationRoutes(api: Api): void {
  addRoute(
    api,
    {
      method: 'POST',
      path: '/v1/ambiti/:ambito/evaluations',
      action: 'evaluations.run',
      summary: 'Evaluates rows under a rule set and ranks them; stateless',
      status: 200,
      body: evaluationRequestSchema,
      answer: evaluationAnswerSchema,
      limit: { list: 'rows', most: mostRows },
    },
    async ({ body }) => {
      refuseHeavy(body);
      // Rules that were never published are checked first; the checks wait until then to be loaded.
      const { compileRuleSet } = await import('../../shared/rules/compile-rule-set.ts');
      const compiled = compileRuleSet(body.ruleSet);
      const evaluations = body.rows.map((row) => evaluate(compiled, row.rowId, row.values));
      return {
        ruleSetHash: await ruleSetHash(body.ruleSet),
        evaluations,
        canonical: evaluations.map(canonicalEvaluation),
        ranking: body.budget === null ? null : rank(body.budget),
      };

      function rank(budget: NonNullable<typeof body.budget>) {
        const candidates = body.rows.map((row, index) => {
          const evaluation = evaluations[index];
          if (evaluation === undefined || row.presentedAt === null || row.comune === null) {
            throw new ProblemError('BODY_INVALID', [
              { code: 'PRESENTED_AT_AND_COMUNE_NEEDED', pointer: `/rows/${index}`, rowId: null, field: null },
            ]);
          }
          return { evaluation, values: row.values, presentedAt: row.presentedAt, comune: row.comune };
        });
        return rankWithinBudget({ candidates, ruleSet: compiled, budget, drawSeed: body.drawSeed ?? '' });
      }
    },
  );
}
