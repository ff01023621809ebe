/** What `sanity-plugin-dateline/names` gives to others: who is meant by a name. */
export {CERTAIN} from './duplicates/duplicate.ts'
export type {Duplicate, DuplicateOptions, DuplicateReason} from './duplicates/duplicate.ts'
export type {LocalizedName, NamedEntity} from './entity.ts'
export {entityId} from './entityId.ts'
export {fold, foldWithOffsets} from './fold/fold.ts'
export type {FoldedText} from './fold/fold.ts'
export {harvestAliases} from './harvest/harvestAliases.ts'
export type {NameResolver} from './harvest/harvestAliases.ts'
export type {Evidence, Harvested, NameEdge} from './harvest/harvested.ts'
export type {Likeness} from './likeness/likeness.ts'
export {commonWords} from './mentions/commonWords.ts'
export type {Mention, MentionOptions} from './mentions/mention.ts'
export type {MentionWords} from './mentions/mentionFinder.ts'
export {createMentionReader} from './mentions/mentionReader.ts'
export type {
  MentionReader,
  MentionSource,
  Paragraph,
  ParagraphMentions,
} from './mentions/mentionReader.ts'
export {placeNames} from './mentions/placeNames.ts'
export {createNameIndex} from './nameIndex.ts'
export type {NameIndex} from './nameIndex.ts'
export {parsePastedNames} from './paste/parsePastedNames.ts'
export {loadPinyin} from './pinyin/pinyinReader.ts'
export type {PinyinReader} from './pinyin/pinyinReader.ts'
export type {Candidate, ResolveOptions, ResolveReason} from './resolve/candidate.ts'
export type {SearchMatch, SearchOptions, SearchResult} from './search/searchResult.ts'
export {toPersonSlug, toSlug} from './slug.ts'
