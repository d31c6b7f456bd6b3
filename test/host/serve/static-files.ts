import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** A folder of files served below a path of the front server. */
export interface StaticFolder {
  /** With a leading and a closing slash: `/addin/`. */
  readonly path: string;
  readonly folder: string;
  /** Changes the text of an HTML page on its way out. */
  readonly rewriteHtml?: (html: string) => string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Answers a GET below the folder's path: the file, its index page, or 404. */
export async function serveStaticFile(folder: StaticFolder, pathname: string, response: ServerResponse): Promise<void> {
  const file = await existingFile(folder.folder, decodeURIComponent(pathname.slice(folder.path.length)));
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`No file at ${pathname}\n`);
    return;
  }
  const headers = {
    'content-type': contentTypes[extname(file.path)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'last-modified': file.modified.toUTCString(),
  };
  if (folder.rewriteHtml && extname(file.path) === '.html') {
    const html = folder.rewriteHtml(await readFile(file.path, 'utf8'));
    response.writeHead(200, headers).end(html);
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': file.size });
  createReadStream(file.path).pipe(response);
}

interface ExistingFile {
  readonly path: string;
  readonly size: number;
  readonly modified: Date;
}

async function existingFile(folder: string, relative: string): Promise<ExistingFile | null> {
  const path = normalize(join(folder, relative));
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return existingFile(folder, join(relative, 'index.html'));
  return found?.isFile() ? { path, size: found.size, modified: found.mtime } : null;
}
