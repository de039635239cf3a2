import { StoreUnavailableError } from '../errors/storeUnavailableError.ts';

/** Somebody's open transaction held one instance for too long. Nothing is wrong with the store for any other. */
export class InstanceHeldError extends StoreUnavailableError {}
