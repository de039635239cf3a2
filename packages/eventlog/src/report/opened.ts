/** Cases by the month they were opened in, `2016-03`, and by the log's own word for their priority. */
export type Opened = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What cases without a priority are counted under. */
export const noPriority = '(none)';
