import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { ComuniAnswers } from './comuni-answers.ts';
import { notAvailable } from './not-available.ts';

/** A cell settles within ten seconds whatever becomes of the download; the next calculation finds it done. */
const longestWait = 8_000;

/**
 * What the national list of Comuni answers, list and code brought in by the first cell that asks; `#N/D` where they do
 * not come.
 */
export async function comuniOrThrow(): Promise<ComuniAnswers> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longestWait);
  });
  try {
    const answers = await Promise.race([load(), late]);
    if (answers === null) throw notAvailable(formulaMessages.nationalListMissing);
    return answers;
  } finally {
    clearTimeout(timer);
  }
}

async function load(): Promise<ComuniAnswers | null> {
  try {
    const [{ loadNationalComuni }, { answersFrom }] = await Promise.all([
      import('../../shared/comuni/load-national-comuni.ts'),
      import('./comuni-answers.ts'),
    ]);
    return answersFrom(await loadNationalComuni());
  } catch (failure) {
    console.error(failure);
    return null;
  }
}
