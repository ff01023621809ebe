import type {SchemaTypeDefinition} from 'sanity'
import {TAXONOMY_TYPES} from '../codec/frontMatter/table.ts'
import {codeBlockType} from './blocks/codeBlock.ts'
import {dividerType} from './blocks/divider.ts'
import {figureType} from './blocks/figure.ts'
import {originalTextType} from './blocks/originalText.ts'
import {rawInlineType, rawMarkdownType} from './blocks/raw.ts'
import {tableRowType, tableType} from './blocks/table.ts'
import type {Desk} from './desk.ts'
import {conceptType} from './documents/concept.ts'
import {differentType} from './documents/different.ts'
import {fileType} from './documents/file.ts'
import {mergeType} from './documents/merge.ts'
import {organizationType} from './documents/organization.ts'
import {personType} from './documents/person.ts'
import {postType} from './documents/post.ts'
import {productType} from './documents/product.ts'
import {sourceType} from './documents/source.ts'
import {taxonomyType} from './documents/taxonomy.ts'
import {workType} from './documents/work.ts'
import {externalIdType} from './objects/externalId.ts'
import {fileNameType} from './objects/fileName.ts'
import {fileSliceType} from './objects/fileSlice.ts'
import {localizedNameType} from './objects/localizedName.ts'
import {reviewRecordType} from './objects/reviewRecord.ts'

/** All schema types of a desk: what its front-matter table says, in its language. */
export function createSchemaTypes(desk: Desk): SchemaTypeDefinition[] {
  return [
    postType(desk),
    personType(desk),
    organizationType(desk),
    productType(desk),
    workType(desk),
    conceptType(desk),
    ...TAXONOMY_TYPES.map((name) => taxonomyType(desk, name)),
    sourceType(desk),
    fileType(desk),
    mergeType(desk),
    differentType(desk),
    localizedNameType(desk),
    externalIdType(desk),
    reviewRecordType(desk),
    fileSliceType(desk),
    fileNameType(desk),
    figureType(desk),
    codeBlockType(desk),
    tableType(desk),
    tableRowType(desk),
    dividerType(desk),
    originalTextType(desk),
    rawMarkdownType(desk),
    rawInlineType(desk),
  ]
}
