import { createContext, runInContext } from 'node:vm';

/** The globals that every browser has and a bare JavaScript context lacks; no `process`, `Buffer` or `require`. */
const pageGlobals = {
  AbortController,
  AbortSignal,
  atob,
  btoa,
  clearTimeout,
  console,
  crypto,
  performance,
  queueMicrotask,
  setTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

/** Loads a script in a context that has only a page's globals. @throws whatever the script throws while loading. */
export const loadInPage = (code: string): void => {
  runInContext(code, createContext({ ...pageGlobals }));
};
