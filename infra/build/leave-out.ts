import type { Plugin } from 'esbuild';

/** What a library brings along for uses that the API function does not have, with what stands in its place. */
const leftOut: readonly { readonly what: RegExp; readonly from: RegExp; readonly instead: string }[] = [
  {
    // DynamoDB's commands that we send stream no events.
    what: /^@smithy\/core\/event-streams$/,
    from: /@smithy/,
    instead: `${refusing('EventStreamSerde')} ${refusing('eventStreamSerdeProvider')}`,
  },
  {
    // Looking for another endpoint is a setting of old SDKs that nobody turns on here.
    what: /^@aws-sdk\/middleware-endpoint-discovery$/,
    from: /client-dynamodb/,
    instead: `export const resolveEndpointDiscoveryConfig = (config) => config;
      export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
        environmentVariableSelector: () => undefined, configFileSelector: () => undefined, default: undefined };`,
  },
  {
    // SHA-256 in JavaScript, for a Node without its own.
    what: /^\.\/Sha256Js$/,
    from: /@smithy\/core.*sha256/,
    instead: refusing('Sha256Js'),
  },
  {
    // The adaptive retry mode: the store retries by itself.
    what: /^\.\/DefaultRateLimiter$/,
    from: /@smithy\/core.*retry/,
    instead: refusing('DefaultRateLimiter'),
  },
  {
    // Asks a virtual machine which region it is in: a function is told.
    what: /\/getInstanceMetadataRegion$/,
    from: /@smithy\/core/,
    instead: refusing('getInstanceMetadataRegion'),
  },
  {
    // The OpenAPI description is written when building; the function serves the file.
    what: /\/(to-json-schema|json-schema-processors|json-schema-generator)\.js$/,
    from: /zod/,
    instead: `const refuse = () => { throw new Error('JSON schemas are written when building'); };
      export const createToJSONSchemaMethod = () => refuse;
      export const createStandardJSONSchemaMethod = () => refuse;
      export const toJSONSchema = refuse;
      export const JSONSchemaGenerator = refuse;`,
  },
  {
    // The rules by which AWS finds the endpoint of every partition and variant there is. Ours is the region's own, or the
    // one that is configured (`DYNAMODB_ENDPOINT`).
    what: /\/endpointResolver$/,
    from: /@aws-sdk\/client-dynamodb/,
    instead: endpointOf('dynamodb'),
  },
  {
    what: /\/endpointResolver$/,
    from: /@aws-sdk\/client-kms/,
    instead: endpointOf('kms'),
  },
  {
    // SHA-256 that runs in a browser too: Node has its own.
    what: /^@noble\/hashes\/sha2\.js$/,
    from: /shared/,
    instead: `import { createHash } from 'node:crypto';
      export const sha256 = (bytes) => createHash('sha256').update(bytes).digest();`,
  },
  {
    what: /^@noble\/hashes\/utils\.js$/,
    from: /shared/,
    instead: `export const bytesToHex = (bytes) => Buffer.from(bytes).toString('hex');
      export const utf8ToBytes = (text) => Buffer.from(text, 'utf8');`,
  },
  {
    // Tells browsers apart: there is none in a function.
    what: /^bowser$/,
    from: /@aws-sdk|@smithy/,
    instead: 'export default {};',
  },
  {
    // English sentences about malformed bodies: the API answers codes.
    what: /\/locales\/en\.js$/,
    from: /zod/,
    instead: `export default () => ({ localeError: ({ code }) => code });`,
  },
];

/** Leaves those parts out of a bundle: a fifth of what the libraries weigh, and time at every cold start. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    setup(build) {
      for (const [index, { what, from }] of leftOut.entries()) {
        build.onResolve({ filter: what }, ({ importer }) =>
          from.test(importer) ? { path: String(index), namespace: 'left-out' } : null,
        );
      }
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
        contents: leftOut[Number(path)]?.instead ?? '',
      }));
    },
  };
}

/** The endpoint of a service in the function's region, where none is configured. */
function endpointOf(service: string): string {
  return `export const defaultEndpointResolver = ({ Endpoint, Region }) => ({
    url: new URL(Endpoint ?? 'https://${service}.' + Region + '.amazonaws.com'), properties: {}, headers: {} });`;
}

function refusing(name: string): string {
  return `export function ${name}() { throw new Error('${name} was left out of this bundle'); }`;
}
