import * as z from 'zod';

const instant = z.iso.datetime({ offset: true });
const attributeTypes = z.enum(['string', 'time', 'integer', 'float', 'boolean']);

const typeSchema = z.strictObject({
  name: z.string(),
  attributes: z.array(z.strictObject({ name: z.string(), type: attributeTypes })),
});

const relationshipsSchema = z.array(z.strictObject({ objectId: z.string(), qualifier: z.string() }));

const eventSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  time: instant,
  attributes: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
  relationships: relationshipsSchema.optional(),
});
export type OcelEvent = Readonly<z.output<typeof eventSchema>>;

const objectSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  attributes: z.array(z.strictObject({ name: z.string(), value: z.string(), time: instant })).optional(),
  relationships: relationshipsSchema.optional(),
});
export type OcelObject = Readonly<z.output<typeof objectSchema>>;

/**
 * An object-centric event log in JSON: its structure in words of our own.
 *
 * Source: Berti, A. et al. (2024). OCEL (Object-Centric Event Log) 2.0 Specification, section 8, JSON schema
 */
export const ocelLogSchema = z.strictObject({
  eventTypes: z.array(typeSchema),
  objectTypes: z.array(typeSchema),
  events: z.array(eventSchema),
  objects: z.array(objectSchema),
});
export type OcelLog = Readonly<z.output<typeof ocelLogSchema>>;
export type OcelType = Readonly<z.output<typeof typeSchema>>;
