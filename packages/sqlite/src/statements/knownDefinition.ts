/** Whether an instance is of a definition in a JSON list of `KnownDefinition`, which is one parameter. */
export const isKnownDefinition = `(procedure, version) IN
    (SELECT value ->> 'procedure', value ->> 'version' FROM json_each(?))`;
