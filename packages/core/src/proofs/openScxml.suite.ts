import scxml from '@scion-scxml/scxml';

/** A machine running in the interpreter. */
export interface ScxmlMachine {
  start(): void;
  gen(event: { readonly name: string; readonly data: Readonly<Record<string, boolean>> }): void;
  /** The atomic states it is in. */
  getConfiguration(): readonly string[];
}

interface Loaded {
  prepare(done: (error: Error | null, model: unknown) => void): void;
}

// What the package says of its own types is no module a compiler would take.
const interpreter = scxml as unknown as {
  documentStringToModel(url: string, text: string, done: (error: Error | null, loaded: Loaded) => void): void;
  core: { Statechart: new (model: unknown) => ScxmlMachine };
};

/** Reads a document with an interpreter that is not ours; each call of what it returns is a machine at its beginning. */
export const openScxml = async (text: string): Promise<() => ScxmlMachine> => {
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
  return () => {
    const machine = new interpreter.core.Statechart(model);
    machine.start();
    return machine;
  };
};
