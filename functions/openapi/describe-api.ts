import * as z from 'zod';
import type { RouteContract } from '../api/route-contract.ts';
import { schemaNames } from './schema-names.ts';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 description of the routes, from the same contracts that run them. */
export function describeApi(contracts: readonly RouteContract[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const contract of contracts) {
    const path = contract.path.replace(/:(\w+)/g, '{$1}');
    const operations = paths[path] ?? {};
    paths[path] = operations;
    operations[contract.method.toLowerCase()] = operation(contract);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Ambito', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: componentSchemas(),
    },
  };
}

function operation(contract: RouteContract): Json {
  const isOpen = contract.action === 'public';
  return {
    summary: contract.summary,
    ...(isOpen ? {} : { security: [{ bearer: [] }] }),
    'x-permission': contract.action,
    parameters: [...pathParameters(contract), ...queryParameters(contract), ...headerParameters(contract)],
    ...(contract.body ? { requestBody: { required: true, content: jsonContent(contract.body) } } : {}),
    responses: {
      [contract.status]: { description: 'Done', content: jsonContent(contract.answer) },
      default: {
        description: 'Refused: `code` says why',
        content: { 'application/problem+json': { schema: { $ref: reference('Problem') } } },
      },
    },
  };
}

function pathParameters({ path }: RouteContract): readonly Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: RouteContract): readonly Json[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function headerParameters({ idempotent, versioned }: RouteContract): readonly Json[] {
  const header = (name: string): Json => ({ name, in: 'header', required: true, schema: { type: 'string' } });
  return [...(idempotent ? [header('Idempotency-Key')] : []), ...(versioned ? [header('If-Match')] : [])];
}

function jsonContent(schema: z.ZodType): Json {
  const name = Object.entries(schemaNames).find(([, named]) => named === schema)?.[0];
  if (name === undefined) throw new Error('A contract has no name in the description');
  return { 'application/json': { schema: { $ref: reference(name) } } };
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemaNames)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: reference,
    unrepresentable: 'any',
    // `readonly` is about our own code; in OpenAPI `readOnly` would say that a client may not send it.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]));
}

function reference(name: string): string {
  return `#/components/schemas/${name}`;
}
