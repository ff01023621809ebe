/** The type of the documents that keep the file of a post. */
export const FILE_TYPE = 'dateline.file'

/** The type of the documents that say who was merged into whom, and how to take it back. */
export const MERGE_TYPE = 'dateline.merge'

/** The type of the one document that says which documents are not the same, however alike. */
export const DIFFERENT_TYPE = 'dateline.different'

/** What the desk keeps for itself: no list, no search and no menu shows it. */
export const RECORD_TYPES: readonly string[] = [FILE_TYPE, MERGE_TYPE, DIFFERENT_TYPE]
