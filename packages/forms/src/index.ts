export type { Letterhead, PrintOptions } from './printOptions.ts';
export { printForm } from './printForm.ts';
