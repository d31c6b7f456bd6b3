import type { Page } from 'playwright-core';
import {
  type Application,
  type ApplicationSummary,
  applicationSchema,
  applicationsPageSchema,
} from '../../../shared/contracts/applications.ts';
import type { PublishedCall } from '../../../shared/contracts/calls.ts';
import { publishedCallSchema } from '../../../shared/contracts/published-call.ts';
import { type Rankings, rankingsSchema } from '../../../shared/contracts/rankings.ts';
import { type ReportSummary, reportsSchema } from '../../../shared/contracts/reports.ts';
import { askApi } from './ask-api.ts';

/** What the store holds, asked past the add-in as the office: the store's word against the pane's. */
export interface StoreReader {
  /** The call with its published rules. */
  call(): Promise<PublishedCall>;
  /** Applications of a Comune (ISTAT code), all pages. */
  applications(comune: string): Promise<readonly ApplicationSummary[]>;
  application(comune: string, rowId: string): Promise<Application>;
  rankings(): Promise<Rankings['items']>;
  reports(): Promise<readonly ReportSummary[]>;
}

const call = 'calls/B2-2025';

/** Signs in anew for each question: a restarted API knows nothing of tokens from before. */
export function readStore(page: Page, url: string): StoreReader {
  const office = () => askApi(page, url, 'ufficio');
  return {
    call: async () => publishedCallSchema.parse(await (await office()).get(call)),
    async applications(comune) {
      const items = await (await office()).all(`${call}/applications?comune=${comune}`);
      return applicationsPageSchema.shape.items.parse(items);
    },
    application: async (comune, rowId) =>
      applicationSchema.parse(await (await office()).get(`${call}/applications/${comune}/${rowId}`)),
    rankings: async () => rankingsSchema.parse(await (await office()).get(`${call}/rankings`)).items,
    reports: async () => reportsSchema.parse(await (await office()).get('reports')).items,
  };
}
