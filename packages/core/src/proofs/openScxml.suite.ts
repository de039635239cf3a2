import scxml from '@scion-scxml/scxml';

/** A machine running in the interpreter. */
export interface ScxmlMachine {
  start(): void;
  gen(event: { readonly name: string; readonly data: Readonly<Record<string, boolean>> }): void;
  /** The atomic states it is in. */
  getConfiguration(): readonly string[];
  getSnapshot(): ScxmlSnapshot;
}

/** How a machine of the interpreter stands: for the interpreter to read. */
export type ScxmlSnapshot = readonly unknown[];

/** Begins a machine: at its beginning, or where one stood. */
export type OpenScxml = (from?: ScxmlSnapshot) => ScxmlMachine;

interface Loaded {
  prepare(done: (error: Error | null, model: unknown) => void): void;
}

interface Options {
  readonly sessionRegistry: Map<string, unknown>;
  readonly snapshot?: ScxmlSnapshot | undefined;
}

// What the package says of its own types is no module a compiler would take.
const interpreter = scxml as unknown as {
  documentStringToModel(url: string, text: string, done: (error: Error | null, loaded: Loaded) => void): void;
  core: { Statechart: new (model: unknown, options: Options) => ScxmlMachine };
};

/** Reads a document with an interpreter that is not ours; each call of what it returns is a machine of its own. */
export const openScxml = async (text: string): Promise<OpenScxml> => {
  const loaded = Promise.withResolvers<Loaded>();
  interpreter.documentStringToModel('procedure.scxml', text, (error, document) => {
    if (error) loaded.reject(error);
    else loaded.resolve(document);
  });
  const prepared = Promise.withResolvers<unknown>();
  (await loaded.promise).prepare((error, model) => {
    if (error) prepared.reject(error);
    else prepared.resolve(model);
  });
  const model = await prepared.promise;
  return (snapshot) => {
    // In a register of its own: the common one keeps every machine for ever, in case another has something to send it.
    const machine = new interpreter.core.Statechart(model, { sessionRegistry: new Map(), snapshot });
    if (snapshot === undefined) machine.start();
    return machine;
  };
};
