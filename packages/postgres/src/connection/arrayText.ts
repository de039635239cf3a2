/** A list as PostgreSQL writes arrays (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO), alike for both drivers. */
export const arrayText = (values: readonly (string | number | boolean | null)[]): string =>
  `{${values.map(element).join(',')}}`;

const element = (value: string | number | boolean | null): string =>
  typeof value === 'string' ? `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"` : String(value);
