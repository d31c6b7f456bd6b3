import type { Page } from 'playwright-core';

/** Asks the API itself, as one of the demonstration people: what the store holds, whatever a pane shows. */
export interface Api {
  get<Answer>(path: string): Promise<Answer>;
  /** Every page of a list. */
  all<Item>(path: string): Promise<readonly Item[]>;
}

interface Paged<Item> {
  readonly items: readonly Item[];
  readonly cursor: string | null;
}

/** `url` is the stack's origin; the page's own context carries the trust in its certificate. */
export async function askApi(page: Page, url: string, person: string): Promise<Api> {
  const answer = await page.request.post(`${url}/dev/token`, { data: { person } });
  const { token }: { readonly token: string } = await answer.json();

  const get = async <Answer>(path: string): Promise<Answer> => {
    const response = await page.request.get(`${url}/v1/ambiti/cinisello/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  };
  return {
    get,
    async all<Item>(path: string) {
      const items: Item[] = [];
      let cursor: string | null = null;
      do {
        const separator = path.includes('?') ? '&' : '?';
        const more: string = cursor === null ? '' : `${separator}cursor=${encodeURIComponent(cursor)}`;
        const answered: Paged<Item> = await get<Paged<Item>>(`${path}${more}`);
        items.push(...answered.items);
        cursor = answered.cursor;
      } while (cursor !== null);
      return items;
    },
  };
}
