import * as z from 'zod';

/**
 * What a call makes of the checks, as it travels. Codes of an older or newer version are kept and mean nothing here;
 * whether a setting is the call's to make is `forbiddenSettings`' to say.
 *
 * @example checkSettingsSchema.parse({ PHONE_FORM: 'off' })
 */
export const checkSettingsSchema = z.record(z.string().max(64), z.enum(['error', 'warning', 'information', 'off']));
