import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FrontServer, startFrontServer } from '../host/serve.ts';

let folder: string;
let api: Server;
let front: FrontServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'front-'));
  for (const name of ['addin', 'workbench', 'files', 'office']) await mkdir(join(folder, name));
  await writeFile(
    join(folder, 'addin/index.html'),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  await writeFile(join(folder, 'workbench/index.html'), 'banco');
  await writeFile(join(folder, 'files/prova.xlsx'), 'PK');
  await writeFile(join(folder, 'office/office.js'), '// office');
  await writeFile(join(folder, 'manifest.xml'), '<OfficeApp/>');
  await writeFile(join(folder, 'secret.txt'), 'segreto');
  api = createServer((incoming, response) => {
    response.writeHead(201, { 'x-seen': `${incoming.method} ${incoming.url}` });
    incoming.pipe(response);
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const address = api.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  front = await startFrontServer({
    port: 0,
    addinFolder: join(folder, 'addin'),
    workbenchFolder: join(folder, 'workbench'),
    filesFolder: join(folder, 'files'),
    officeFolder: join(folder, 'office'),
    manifestFile: join(folder, 'manifest.xml'),
    certificateFolder: folder,
    apiUrl: `http://127.0.0.1:${address.port}`,
  });
});

afterAll(async () => {
  await front.stop();
  api.close();
  await rm(folder, { recursive: true });
});

describe('the front server', () => {
  test('gives the add-in its office.js from this machine and leaves the rest of the page alone', async () => {
    const page = await ask('/addin/');
    expect(page.body).toBe('<script src="/office-js/office.js"></script>');
    expect((await ask('/office-js/office.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('lists and serves the workbooks it offers', async () => {
    expect(JSON.parse((await ask('/workbench/files.json')).body)).toEqual(['prova.xlsx']);
    expect((await ask('/workbench/files/prova.xlsx')).headers['content-type']).toContain('spreadsheetml');
  });

  test('serves nothing outside its folders', async () => {
    for (const path of ['/addin/../secret.txt', '/addin/%2e%2e/secret.txt', '/addin/..%2fsecret.txt']) {
      expect((await ask(path)).status).toBe(404);
    }
    expect((await ask('/nothing')).status).toBe(404);
  });

  test('passes requests to the API with method, body and answer unchanged', async () => {
    const answer = await ask('/v1/ambiti/x?y=1', { method: 'POST', body: '{"a":1}' });
    expect(answer).toMatchObject({ status: 201, body: '{"a":1}' });
    expect(answer.headers['x-seen']).toBe('POST /v1/ambiti/x?y=1');
  });

  test('drops the connection, without an answer, once the network is dead', async () => {
    front.proxy.setOffline(true, 2);
    expect((await ask('/health')).status).toBe(201);
    expect((await ask('/health')).status).toBe(201);
    await expect(ask('/health')).rejects.toThrow();
    expect((await ask('/workbench/')).body).toBe('banco');
    front.proxy.setOffline(false);
    expect((await ask('/health')).status).toBe(201);
  });

  test('breaks the connection while there is no API', async () => {
    const { proxy } = front;
    proxy.setTarget('http://127.0.0.1:1');
    await expect(ask('/health')).rejects.toThrow();
    proxy.setTarget(null);
    await expect(ask('/health')).rejects.toThrow();
  });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks without a URL parser in between: it would tidy up the paths that are to be refused. */
function ask(path: string, { method = 'GET', body = '' } = {}): Promise<Answer> {
  const { hostname, port } = new URL(front.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
