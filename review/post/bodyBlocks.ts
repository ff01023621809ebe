import type {ReviewPost} from './post.ts'
import {objectsIn, textIn} from './post.ts'

/** Where a value stands in a document, as the Studio's paths say it. */
export type Path = readonly (string | {readonly _key: string})[]

export interface PlacedBlock {
  readonly block: ReviewPost
  readonly path: Path
}

export interface PlacedAnnotation {
  readonly annotation: ReviewPost
  /** The words that it is about. */
  readonly text: string
  /** Of the annotation itself. */
  readonly path: Path
}

/** The blocks of a post's body, with those inside of folded originals. */
export function bodyBlocks(post: ReviewPost): readonly PlacedBlock[] {
  return placed(objectsIn(post, 'body'), ['body']).flatMap((top) => [
    top,
    ...placed(objectsIn(top.block, 'content'), [...top.path, 'content']),
  ])
}

/** The annotations of one type in a body, in its order; such as link, mention, glossaryTerm. */
export function annotationsIn(
  blocks: readonly PlacedBlock[],
  type: string,
): readonly PlacedAnnotation[] {
  return blocks.flatMap(({block, path}) =>
    placed(objectsIn(block, 'markDefs'), [...path, 'markDefs'])
      .filter(({block: annotation}) => annotation._type === type)
      .map(({block: annotation, path}) => ({
        annotation,
        text: wordsOf(block, annotation._key),
        path,
      })),
  )
}

function wordsOf(block: ReviewPost, key: unknown): string {
  return objectsIn(block, 'children')
    .filter(({marks}) => Array.isArray(marks) && marks.includes(key))
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')
}

function placed(objects: readonly ReviewPost[], path: Path): readonly PlacedBlock[] {
  return objects.map((block) => {
    const key = textIn(block, '_key')
    return {block, path: key === undefined ? path : [...path, {_key: key}]}
  })
}
