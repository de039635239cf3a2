/** What a thing is called: in English and in Chinese. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}
