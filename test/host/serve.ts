import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type ApiProxy, createApiProxy } from './serve/api-proxy.ts';
import { loopbackCertificate } from './serve/loopback-certificate.ts';
import { type StaticFolder, serveStaticFile } from './serve/static-files.ts';

/** What the front server serves, all below one https origin. */
export interface FrontServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The built add-in, served at `/addin/`. */
  readonly addinFolder: string;
  /** The built workbench, served at `/workbench/`. */
  readonly workbenchFolder: string;
  /** Folder of .xlsx files offered at `/workbench/files/`. */
  readonly filesFolder: string;
  /** The `dist` folder of `@microsoft/office-js`, served at `/office-js/`. */
  readonly officeFolder: string;
  /** The add-in's manifest, served at `/manifest.xml`. */
  readonly manifestFile: string;
  /** Where the certificate is kept between starts. */
  readonly certificateFolder: string;
  /** The API process, or null while there is none. */
  readonly apiUrl: string | null;
}

/** A running front server on the loopback interface. */
export interface FrontServer {
  readonly url: string;
  readonly proxy: ApiProxy;
  stop(): Promise<void>;
}

const apiPaths = /^\/(v1|dev)\/|^\/(openapi\.json|health|dev)$/;
const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * Starts the one https server of the workbench: page, add-in, office.js and the API below one origin, because office.js
 * trusts a host page only on the add-in's own hostname over https.
 */
export async function startFrontServer(options: FrontServerOptions): Promise<FrontServer> {
  const certificate = await loopbackCertificate(options.certificateFolder, new Date());
  const proxy = createApiProxy(options.apiUrl);
  const folders = staticFolders(options);

  const server = createServer(certificate, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://localhost');
    if (apiPaths.test(pathname)) return proxy.handle(request, response);
    if (pathname === '/') return redirect(response, '/workbench/');
    if (pathname === '/workbench/network' && request.method === 'POST') {
      const after = Number(searchParams.get('afterRequests') ?? '0');
      proxy.setOffline(searchParams.get('offline') === 'true', after);
      response.writeHead(204).end();
      return;
    }
    if (pathname === '/workbench/files.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await workbooksIn(options)));
      return;
    }
    const folder = folders.find(({ path }) => pathname.startsWith(path));
    if (folder && (request.method === 'GET' || request.method === 'HEAD')) {
      return serveStaticFile(folder, pathname, response);
    }
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not here\n');
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `https://localhost:${portOf(server.address())}`,
    proxy,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Longest paths first: `/workbench/files/` lies inside `/workbench/`. */
function staticFolders(options: FrontServerOptions): readonly StaticFolder[] {
  return [
    { path: '/workbench/files/', folder: options.filesFolder },
    { path: '/workbench/', folder: options.workbenchFolder },
    {
      path: '/addin/',
      folder: options.addinFolder,
      rewriteHtml: (html) => html.replaceAll(officeScript, '/office-js/'),
    },
    { path: '/office-js/', folder: options.officeFolder },
    { path: '/manifest.xml', folder: options.manifestFile },
  ];
}

/** The names of the offered workbooks; none before the generator has made them. */
async function workbooksIn({ filesFolder }: FrontServerOptions): Promise<readonly string[]> {
  if (!existsSync(filesFolder)) return [];
  return (await readdir(filesFolder)).filter((name) => name.endsWith('.xlsx')).sort();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The front server has no port');
  return address.port;
}
