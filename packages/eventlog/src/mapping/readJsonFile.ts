import { readFile } from 'node:fs/promises';

/** What a file of JSON holds, or in words why it cannot be read. */
export type JsonFile = { readonly json: unknown } | { readonly problem: string };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unreadable');

/** Reads a file of JSON; a byte order mark at its beginning is not looked at. */
export const readJsonFile = async (file: string): Promise<JsonFile> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { problem: `${file} cannot be read: ${messageOf(error)}` };
  }
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch (error) {
    return { problem: `${file} is not JSON: ${messageOf(error)}` };
  }
};
