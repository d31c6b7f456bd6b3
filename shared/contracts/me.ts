import * as z from 'zod';
import { ambitoIdSchema, belfioreCodeSchema, istatCodeSchema } from './branded.ts';

/** What a person does in an Ambito (DESIGN 1). `office-head` with `deputy` is the named *vicario*. */
export const roles = [
  'comune-operator',
  'comune-accounting',
  'office-staff',
  'office-head',
  'assembly-member',
  'administrator',
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** The profile of an Ambito as its members read it; same shape as `AmbitoProfile`. */
export const ambitoProfileSchema = z.object({
  id: ambitoIdSchema,
  name: z.string(),
  officeName: z.string(),
  leadComune: istatCodeSchema,
  comuni: z
    .array(z.object({ istat: istatCodeSchema, belfiore: belfioreCodeSchema, name: z.string(), postcode: z.string() }))
    .readonly(),
  preparerMayApprove: z.boolean(),
  entraTenants: z.array(z.string()).readonly(),
  localHolidays: z
    .array(z.object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), fromYear: z.int().exactOptional() }))
    .readonly()
    .exactOptional(),
  reportRecipients: z.array(z.object({ name: z.string(), pec: z.string() })).readonly(),
});

/** A person's place in one Ambito. `comune` is set for the two roles of a Comune and null for the office. */
export const membershipSchema = z.object({
  role: roleSchema,
  deputy: z.boolean(),
  comune: istatCodeSchema.nullable(),
  ambito: ambitoProfileSchema,
});
export type Membership = z.infer<typeof membershipSchema>;

/** `GET /v1/me`: who is signed in and where they are members. No membership is an empty list, not an error. */
export const meSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  memberships: z.array(membershipSchema).readonly(),
});
export type Me = z.infer<typeof meSchema>;
