/** How a box is drawn: in its own right, as an addition of the practised reading, as a company's own, or as a place beyond the picture. */
export type Look = 'plain' | 'practised' | 'added' | 'elsewhere';

/** One state in a picture. `id` is Mermaid's, the texts are plain: escaping is the printer's work. */
export interface Box {
  readonly id: string;
  readonly title: string;
  /** What can be done in it without leaving it. */
  readonly lines: readonly string[];
  readonly look: Look;
}

/** One arrow; those between the same two boxes are one, with a text for each, which may have line breaks. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly texts: readonly string[];
}

/** A picture before it is text: flat, for frames around states tangle the layout of arrows that cross them. */
export interface Drawing {
  readonly title: string;
  /** The box a new instance starts in. */
  readonly start: string | null;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}
