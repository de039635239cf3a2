/** One generated file: where it belongs below the folder of diagrams, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A Mermaid diagram as a Markdown block: what GitHub draws. */
export const mermaidBlock = (diagram: string): string => `\`\`\`mermaid\n${diagram}\`\`\`\n`;

/** Blocks of Markdown with an empty line between; empty blocks leave no trace. Ends in one line break. */
export const markdown = (blocks: readonly string[]): string =>
  `${blocks
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
