import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { arrivedOrThrow } from './arrived-or-throw.ts';
import type { ComuniAnswers } from './comuni-answers.ts';

/**
 * What the national list of Comuni answers, list and code brought in by the first cell that asks; `#N/D` where they do
 * not come.
 */
export function comuniOrThrow(): Promise<ComuniAnswers> {
  return arrivedOrThrow(load, formulaMessages.nationalListMissing);
}

async function load(): Promise<ComuniAnswers> {
  const [{ loadNationalComuni }, { answersFrom }] = await Promise.all([
    import('../../shared/comuni/load-national-comuni.ts'),
    import('./comuni-answers.ts'),
  ]);
  return answersFrom(await loadNationalComuni());
}
