import type {PostQueryResult} from './types.gen.ts'

/** A body as `bodyFragment` gives it, with what its annotations and images refer to in their place. */
export type ResolvedBody = NonNullable<NonNullable<PostQueryResult>['body']>

/** A paragraph, figure, table or other block of a body. */
export type ResolvedBlock = ResolvedBody[number]

/** A paragraph, heading, quote or list item. */
export type ResolvedTextBlock = Extract<ResolvedBlock, {_type: 'block'}>

/** A link, mention, glossary term or citation. */
export type ResolvedAnnotation = NonNullable<ResolvedTextBlock['markDefs']>[number]
