import type { Json, JsonObject } from '@statedesk/engine';
import * as z from 'zod';

const json: z.ZodType<Json> = z.json();
const object: z.ZodType<JsonObject> = z.record(z.string(), json);

/** A JSON value where it is an object. */
export const objectOf = (value: Json | undefined): JsonObject | undefined => object.safeParse(value).data;
