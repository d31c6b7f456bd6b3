import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { generate } from 'selfsigned';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const pages = join(import.meta.dirname, 'pages');
const officeJs = join(import.meta.dirname, '../../node_modules/@microsoft/office-js/dist');

/** An https server on localhost with the host page, the tiny add-in and office.js: an http page would not be trusted. */
export async function servePages(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const bundle = await build({
    entryPoints: [join(pages, 'host-page.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2023',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    void fileFor(new URL(request.url ?? '/', 'https://localhost').pathname, script).then((found) => {
      response.writeHead(found === null ? 404 : 200, { 'content-type': found?.type ?? 'text/plain' });
      response.end(found?.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server.address());
  return {
    url: `https://localhost:${port}/host.html`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function fileFor(path: string, script: string): Promise<{ body: string | Buffer; type: string } | null> {
  if (path === '/host.js') return { body: script, type: 'text/javascript' };
  const folder = path.startsWith('/office-js/') ? officeJs : pages;
  const file = join(folder, normalize(path.replace('/office-js/', '/')));
  if (!file.startsWith(folder)) return null;
  const body = await readFile(file).catch(() => null);
  return body === null ? null : { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}
