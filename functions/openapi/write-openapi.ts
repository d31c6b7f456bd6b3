import { writeFileSync } from 'node:fs';
import { openApiText } from './openapi-text.ts';

/** `npx tsx functions/openapi/write-openapi.ts` writes the description that is committed and served at `/openapi.json`. */
writeFileSync(new URL('../openapi.generated.json', import.meta.url), openApiText());
