const entity = (character: string): string => `#${character.charCodeAt(0)};`;

/**
 * Text as Mermaid shows it and never reads it: its own syntax, HTML and Markdown go in as entity codes.
 *
 * `"x": <b> #1` becomes `#34;x#34;#58; #60;b#62; #35;1`. Source: Mermaid's syntax reference, "Entity codes to escape
 * characters".
 */
export const escapeText = (text: string): string =>
  text
    .replace(/[^\S\u00a0]+|\p{Cc}+/gu, ' ')
    .trim()
    .replace(/["#;:<>*_`~&$%\\{}[\]|^=@]/gu, entity)
    // Mermaid takes this for a statement wherever in a line it stands.
    .replace(/(direction) (?=tb|bt|lr|rl)/giu, '$1#32;')
    // A label that begins like a Markdown list is taken for one.
    .replace(/^(\d*)([-+.)])(?= )/u, (_, digits: string, mark: string) => digits + entity(mark));
