import * as z from 'zod';
import { SignInFailure } from './sign-in.ts';

/** What an installation says about its identity provider, served beside the page as `sign-in.json`. */
export const entraConfigurationSchema = z.object({
  /** Application id of the add-in's registration. */
  clientId: z.string().min(1),
  /** `https://login.microsoftonline.com/organizations`, or one tenant's. */
  authority: z.url(),
  /** The service's own scope: `api://<domain>/<clientId>/access_as_user`. */
  scope: z.string().min(1),
});
export type EntraConfiguration = z.infer<typeof entraConfigurationSchema>;

/** Reads the configuration once it is needed; a page without one says so instead of opening an empty window. */
export async function readEntraConfiguration(fetch: (url: string) => Promise<Response>): Promise<EntraConfiguration> {
  let response: Response;
  try {
    response = await fetch('./sign-in.json');
  } catch (cause) {
    throw new SignInFailure('offline', cause);
  }
  if (!response.ok) throw new SignInFailure('notConfigured');
  const parsed = entraConfigurationSchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) throw new SignInFailure('notConfigured', parsed.error);
  return parsed.data;
}
