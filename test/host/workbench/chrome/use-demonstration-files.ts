import { useEffect, useState } from 'react';

/** A workbook that the server offers. */
export interface OfferedFile {
  readonly name: string;
  readonly url: string;
}

/** The demonstration workbooks of this server. */
export function useDemonstrationFiles(): readonly OfferedFile[] {
  const [files, setFiles] = useState<readonly OfferedFile[]>([]);
  useEffect(() => {
    const request = new AbortController();
    listFiles(request.signal).then(setFiles, (error: unknown) => {
      if (!request.signal.aborted) console.error(error);
    });
    return () => request.abort();
  }, []);
  return files;
}

async function listFiles(signal: AbortSignal): Promise<readonly OfferedFile[]> {
  const response = await fetch('/workbench/files.json', { signal });
  const names: unknown = await response.json();
  if (!Array.isArray(names)) return [];
  return names
    .filter((name) => typeof name === 'string')
    .map((name) => ({ name, url: `/workbench/files/${encodeURIComponent(name)}` }));
}
