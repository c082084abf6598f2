/** Told when a page is done with: how many are, and of how many. A later pass over the pages tells its steps with the last count again. */
export type Progress = (pagesRead: number, pages: number) => void;
