export const heading = (zh: string, en: string): void => console.log(`\n## ${zh} · ${en}`);

export const tell = (line: string): void => console.log(`  ${line}`);
