import * as z from 'zod';

/** What a deployed function needs to know. There is no setting for the demonstration sign-in: it is not in there. */
export interface Configuration {
  readonly table: string;
  readonly region: string;
  /** `null` is AWS itself. */
  readonly dynamoEndpoint: string | null;
  /** The KMS key that wraps the data keys. */
  readonly kmsKeyId: string;
  readonly tokens: {
    readonly issuer: string;
    readonly keysUrl: string;
    readonly audience: string;
    readonly scope: string;
    readonly tenants: readonly string[];
  };
}

/**
 * Reads the environment of a deployed function; what is missing or malformed is named and nothing starts.
 * Tokens are Entra ID's over https, whatever the environment says: a loopback issuer cannot be configured.
 *
 * @example `readConfiguration(process.env)`
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const read = environmentSchema.safeParse(environment);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))].join(', ');
    throw new Error(`The environment lacks, or has in a wrong form: ${names}.`);
  }
  const { AMBITO_TABLE, AWS_REGION, DYNAMODB_ENDPOINT, AMBITO_KMS_KEY, AMBITO_AUDIENCE, AMBITO_TENANTS } = read.data;
  return {
    table: AMBITO_TABLE,
    region: AWS_REGION,
    dynamoEndpoint: DYNAMODB_ENDPOINT ?? null,
    kmsKeyId: AMBITO_KMS_KEY,
    tokens: {
      issuer: `${authority}/{tenant}/v2.0`,
      keysUrl: `${authority}/common/discovery/v2.0/keys`,
      audience: AMBITO_AUDIENCE,
      scope: 'access_as_user',
      tenants: AMBITO_TENANTS,
    },
  };
}

const authority = 'https://login.microsoftonline.com';

const environmentSchema = z.object({
  AMBITO_TABLE: z.string().min(3),
  AWS_REGION: z.string().min(1),
  DYNAMODB_ENDPOINT: z.url().optional(),
  AMBITO_KMS_KEY: z.string().min(1),
  /** Application id of the API in Entra ID. */
  AMBITO_AUDIENCE: z.uuid(),
  /** Entra tenant ids, separated by commas. */
  AMBITO_TENANTS: z
    .string()
    .transform((text) => text.split(',').map((id) => id.trim()))
    .pipe(z.array(z.uuid()).min(1)),
});
