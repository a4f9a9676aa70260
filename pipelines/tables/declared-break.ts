/** What `series_break` begins with where a document says that the way of counting changed; its sentence follows. */
export const DECLARED_BREAK = "文件说明口径有变：";

/** Whether a document says that a series breaks, and not only the size of a step. */
export const isDeclaredBreak = (reason: string | null): boolean => reason?.startsWith(DECLARED_BREAK) ?? false;
