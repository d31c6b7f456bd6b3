import { handle } from 'hono/aws-lambda';
import { ulid } from 'ulidx';
import { createApi } from './app.ts';
import { createTokenVerifier } from './auth/tokens.ts';
import { readConfiguration } from './configuration.ts';
import { readDescription } from './openapi/read-description.ts';
import { secretText } from './secret-text.ts';
import { kmsKeyWrapper } from './store/kms-key-wrapper.ts';
import { openStore } from './store/store.ts';

const configuration = readConfiguration(process.env);
const clock = Date.now;

const { app } = createApi({
  store: openStore({
    table: configuration.table,
    region: configuration.region,
    endpoint: configuration.dynamoEndpoint,
    clock,
    random: Math.random,
    keyWrapper: kmsKeyWrapper({ keyId: configuration.kmsKeyId, region: configuration.region }),
  }),
  tokens: createTokenVerifier({ ...configuration.tokens, clock }),
  clock,
  newId: () => ulid(clock()),
  newSecret: secretText,
  log: (entry) => console.log(JSON.stringify(entry)),
  version: process.env.AWS_LAMBDA_FUNCTION_VERSION ?? 'unversioned',
  openApi: readDescription,
});

/** The entry of the API function: the app that also runs locally, with configuration from the environment. */
export const handler = handle(app);
