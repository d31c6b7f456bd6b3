/** One parameter as the generated `functions.json` describes it. */
export interface CustomFunctionParameter {
  readonly name: string;
  readonly type: 'any' | 'number' | 'string' | 'boolean';
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

/** One function of the add-in. */
export interface CustomFunction {
  readonly id: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly isCancelable: boolean;
  readonly isStreaming: boolean;
  readonly wantsAddress: boolean;
  readonly wantsParameterAddresses: boolean;
}

/** The add-in's functions by full name in upper case, `AMBITO.CF.VALIDO`. */
export type CustomFunctionCatalog = ReadonlyMap<string, CustomFunction>;

/** Reads the metadata of the manifest's *Metadata* address; anything else than its shape is an exception. */
export function readCatalog(namespace: string, metadata: unknown): CustomFunctionCatalog {
  const functions = record(metadata).functions;
  if (!Array.isArray(functions)) throw new Error('The custom functions metadata has no list of functions');
  return new Map(
    functions.map((entry) => {
      const { id, name, options, parameters } = record(entry);
      const { cancelable, stream, requiresAddress, requiresParameterAddresses } = record(options);
      return [
        `${namespace}.${String(name)}`.toUpperCase(),
        {
          id: String(id),
          parameters: (Array.isArray(parameters) ? parameters : []).map(parameter),
          isCancelable: cancelable === true,
          isStreaming: stream === true,
          wantsAddress: requiresAddress === true,
          wantsParameterAddresses: requiresParameterAddresses === true,
        },
      ];
    }),
  );
}

function parameter(entry: unknown): CustomFunctionParameter {
  const { name, type, dimensionality, optional, repeating } = record(entry);
  return {
    name: String(name),
    type: type === 'number' || type === 'string' || type === 'boolean' ? type : 'any',
    isMatrix: dimensionality === 'matrix',
    isOptional: optional === true,
    isRepeating: repeating === true,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
