/** What a worker is doing when the fault meets it. */
export type Work = 'command' | 'wake' | 'deliver' | 'repin' | 'reproject';
