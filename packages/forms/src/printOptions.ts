import * as z from 'zod';

const lineSchema = z.string().trim().min(1).max(200);

const letterheadSchema = z.strictObject({
  /** Whose document it is. */
  organisation: lineSchema.exactOptional(),
  /** The document's number in the company's own register. */
  documentNumber: lineSchema.exactOptional(),
  /** How confidential it is, in the company's own words. */
  classification: lineSchema.exactOptional(),
});

/** What stands above a controlled document besides its title. */
export type Letterhead = Readonly<z.output<typeof letterheadSchema>>;

const isZone = (zone: string): boolean => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

export const printOptionsSchema = z.strictObject({
  language: z.enum(['zh', 'en']).default('zh'),
  /** The IANA zone that instants are shown in. */
  zone: z
    .string()
    .refine(isZone, {
      error: 'an IANA time zone, such as Asia/Shanghai',
      params: { zh: '须为 IANA 时区，如 Asia/Shanghai' },
    })
    .default('Asia/Shanghai'),
  letterhead: letterheadSchema.prefault({}),
});

/** How a form is printed; what is left out has its default: in Chinese, in the zone of Shanghai. */
export type PrintOptions = Readonly<z.input<typeof printOptionsSchema>>;
export type PrintSettings = Readonly<z.output<typeof printOptionsSchema>>;
