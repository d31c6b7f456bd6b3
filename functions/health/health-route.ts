import { healthSchema } from '../../shared/contracts/health.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import type { Api } from '../api/api.ts';
import { getProfile } from '../store/ambiti.ts';
import { instantOf } from '../store/clock.ts';

// No Ambito can have this name: asking for it tells whether the store answers, and reads nothing.
const nobody = '-' as AmbitoId;

/** `GET /health`: 200 when the process and its store answer, 503 when the store does not. Says nothing else. */
export function addHealthRoute({ app, contracts, dependencies }: Api): void {
  contracts.push({
    method: 'GET',
    path: '/health',
    action: 'public',
    summary: 'The process answers and reaches its store',
    status: 200,
    answer: healthSchema,
  });
  app.get('/health', async (context) => {
    const reached = await reachesStore();
    const content = {
      status: reached ? 'ok' : 'storeUnreachable',
      version: dependencies.version,
      at: instantOf(dependencies.clock()),
    };
    return context.json(content, reached ? 200 : 503);
  });

  async function reachesStore(): Promise<boolean> {
    try {
      await getProfile(dependencies.store, nobody);
      return true;
    } catch {
      // The answer itself is the report: 503 and `storeUnreachable`.
      return false;
    }
  }
}
