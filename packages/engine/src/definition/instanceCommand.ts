import type { JsonObject } from '../json/json.ts';

/** A command that one instance gives another, as an effect says it (rule R17): to one of the same tenant. */
export interface InstanceCommand {
  /** Whose command it is. */
  readonly procedure: string;
  /** Which instance. Absent, and without `shared`: the command creates one, whose id follows from `once`. */
  readonly instanceId?: string;
  /** One that many speak to, and that is known by the key it was created under: opened under it where it is not there yet. */
  readonly shared?: {
    readonly key: string;
    readonly opening: { readonly type: string; readonly payload: JsonObject };
  };
  readonly type: string;
  readonly payload: JsonObject;
  /** What it is done once for: its idempotency key. Default: the effect's own key. */
  readonly once?: string;
}
