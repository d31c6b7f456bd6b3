/**
 * Stands in for zod in the add-in's pages: their content security policy forbids compiling text into code, which zod would
 * do to parse faster. Said before any schema is made, whichever script makes the first.
 */
import { config } from 'zod/v4';

config({ jitless: true });

export * from 'zod/v4';
