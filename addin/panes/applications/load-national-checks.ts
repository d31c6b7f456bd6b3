import type { NationalChecks } from '../../../shared/validation/national-checks.ts';
import { bring } from '../../state/bring.ts';

/**
 * The checks that need the national list of Comuni, brought in by the first *Controlla*. `null` where they cannot be
 * (the page was loaded and the connection is gone): the other checks go on, and the report says what was not checked.
 */
export async function loadNationalChecks(): Promise<NationalChecks | null> {
  try {
    return await bring(load);
  } catch (failure) {
    console.error(failure);
    return null;
  }
}

async function load(): Promise<NationalChecks> {
  const [{ loadNationalComuni }, { nationalChecks }] = await Promise.all([
    import('../../../shared/comuni/load-national-comuni.ts'),
    import('../../../shared/validation/national-checks.ts'),
  ]);
  return nationalChecks(await loadNationalComuni());
}
