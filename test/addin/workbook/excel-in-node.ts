import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { executeBatch } from '../../host/excel/batch.ts';
import { ExcelSession } from '../../host/excel/excel-session.ts';
import { workbookObject } from '../../host/excel/workbook.ts';
import { Refusal } from '../../host/model/refusal.ts';
import type { WorkbookModel } from '../../host/model/workbook-model.ts';

/**
 * Excel without a browser: the proxies are Microsoft's own (the Excel part of office.js, run in a context of its own),
 * their requests are answered by the stand-in's object model. What a test calls is the add-in's code, unmodified.
 */
export function openInExcel(model: WorkbookModel, apiVersion = '1.14'): ExcelSession {
  const session = new ExcelSession({ model, apiVersion });
  const roots = {
    root: () => workbookObject(session),
    service: (typeName: string) => {
      throw new Refusal('ApiNotFound', typeName);
    },
  };
  const executor = {
    async executeAsync(_customData: unknown, _flags: unknown, message: { readonly Body: string }) {
      const body = await executeBatch(JSON.parse(JSON.stringify(message.Body)), session, roots);
      const isRefused = body.Error !== undefined;
      session.counters.largestRequest = Math.max(session.counters.largestRequest, JSON.stringify(message.Body).length);
      return {
        HttpStatusCode: isRefused ? 400 : 200,
        ErrorCode: body.Error?.Code ?? '',
        ErrorMessage: body.Error?.Message ?? '',
        Headers: {},
        Body: JSON.parse(JSON.stringify(body)),
      };
    },
  };
  proxies.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  Reflect.set(globalThis, 'Excel', proxies.Excel);
  return session;
}

interface Proxies {
  readonly Excel: unknown;
  readonly OfficeExtension: { readonly SessionBase: { _overrideSession: unknown } };
}

const proxies = loadProxies();

function loadProxies(): Proxies {
  const main = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
  const source = readFileSync(path.join(path.dirname(main), 'dist', 'excel-web-16.00.debug.js'), 'utf8');
  const page: Record<string, unknown> = { setTimeout, clearTimeout, console, OSF: {}, Office: {}, Microsoft: {} };
  page.window = page;
  page.self = page;
  page.location = { href: 'https://localhost/', search: '', hash: '', hostname: 'localhost', protocol: 'https:' };
  page.navigator = { userAgent: 'node' };
  page.document = { addEventListener: () => undefined, getElementsByTagName: () => [], cookie: '' };
  page.addEventListener = () => undefined;
  vm.runInNewContext(source, page, { filename: 'excel-web-16.00.debug.js' });
  if (!isProxies(page)) throw new Error('office.js did not define Excel and OfficeExtension');
  return page;
}

function isProxies(page: object): page is Proxies {
  return 'Excel' in page && 'OfficeExtension' in page;
}
