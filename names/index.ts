/** What `sanity-plugin-dateline/names` gives to others: who is meant by a name. */
export {entityId} from './entityId.ts'
export {fold, foldWithOffsets} from './fold.ts'
export type {FoldedText} from './fold.ts'
export {createNameIndex} from './nameIndex.ts'
export type {NamedDocument, NameIndex, NameMatch} from './nameIndex.ts'
export {toPersonSlug, toSlug} from './slug.ts'
