import { describeApi } from './describe-api.ts';
import { routeContracts } from './route-contracts.ts';

/** The description as it is committed: indented, so that a change of the API shows in review line by line. */
export function openApiText(): string {
  return `${JSON.stringify(describeApi(routeContracts(), apiVersion), null, 2)}\n`;
}

const apiVersion = '1';
