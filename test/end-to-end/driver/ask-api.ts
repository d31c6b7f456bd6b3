import type { Page } from 'playwright-core';
import type * as z from 'zod';
import {
  type Application,
  type ApplicationSummary,
  applicationSchema,
  applicationsPageSchema,
} from '../../../shared/contracts/applications.ts';
import { type ReportSummary, reportsSchema } from '../../../shared/contracts/reports.ts';

/** What the service itself says, asked past the add-in: the store's word against the pane's. */
export interface ApiReader {
  /** Applications of a Comune (ISTAT code), all pages. */
  applications(comune: string): Promise<readonly ApplicationSummary[]>;
  application(comune: string, rowId: string): Promise<Application>;
  reports(): Promise<readonly ReportSummary[]>;
}

const ambito = '/v1/ambiti/cinisello';
const call = `${ambito}/calls/B2-2025`;

/** Reads as the office, which may see the whole Ambito. */
export function askApi(page: Page, url: string): ApiReader {
  const token = async (): Promise<string> => {
    const answer = await page.request.post(`${url}/dev/token`, { data: { person: 'ufficio' } });
    return (await answer.json()).token;
  };
  const get = async <Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> => {
    const answer = await page.request.get(`${url}${path}`, { headers: { Authorization: `Bearer ${await token()}` } });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return schema.parse(await answer.json());
  };
  return {
    async applications(comune) {
      const items: ApplicationSummary[] = [];
      let cursor: string | null = null;
      do {
        const asked = new URLSearchParams({ comune, ...(cursor === null ? {} : { cursor }) });
        const answer: z.infer<typeof applicationsPageSchema> = await get(
          `${call}/applications?${asked}`,
          applicationsPageSchema,
        );
        items.push(...answer.items);
        cursor = answer.cursor;
      } while (cursor !== null);
      return items;
    },
    application: (comune, rowId) => get(`${call}/applications/${comune}/${rowId}`, applicationSchema),
    reports: async () => (await get(`${ambito}/reports`, reportsSchema)).items,
  };
}
