/** How a request is sent. */
export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds of the machine's own clock until it is given up. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** Sends JSON and reads the answer. @throws Error where there is none in time, or one that is not 2xx */
export const postJson = async (url: string, body: unknown, options: PostOptions): Promise<unknown> => {
  const { headers = {}, timeout, signal } = options;
  const patience = AbortSignal.timeout(timeout);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
};
