/**
 * Stands in for the SDK's credential-provider chain in the Lambda bundle: Lambda always hands credentials over in the
 * environment, and the chain's other sources (SSO, INI files, metadata services) cost 130 KB and cold-start time.
 */
export function defaultProvider() {
  return async () => {
    const accessKeyId = process.env.AWS_ACCESS_KEY_ID;
    const secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY;
    const sessionToken = process.env.AWS_SESSION_TOKEN;
    if (accessKeyId === undefined || secretAccessKey === undefined)
      throw new Error('no AWS credentials in the environment');
    return sessionToken === undefined
      ? { accessKeyId, secretAccessKey }
      : { accessKeyId, secretAccessKey, sessionToken };
  };
}
