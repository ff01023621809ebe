import type {Path} from 'sanity'
import {listAt, textAt} from '../../body/looks/values.ts'
import type {BodyParagraph} from './bodyParagraph.ts'
import {textParagraph} from './textParagraph.ts'

/** Reads a body into the paragraphs that names may stand in, in their order. */
export type BodyReader = (body: unknown) => readonly BodyParagraph[]

/**
 * Makes a reader for one body while it is edited. A block that did not change is the same object as
 * before, and gives the same paragraphs.
 */
export function createBodyReader(): BodyReader {
  const known = new WeakMap<object, readonly BodyParagraph[]>()
  return (body) => {
    const blocks: readonly unknown[] = Array.isArray(body) ? body : []
    return blocks.flatMap((block) => {
      if (typeof block !== 'object' || block === null) return []
      const paragraphs = known.get(block) ?? readBlock(block, [])
      known.set(block, paragraphs)
      return paragraphs
    })
  }
}

function readBlock(block: object, parent: Path): readonly BodyParagraph[] {
  const key = textAt(block, '_key')
  if (key === undefined) return []
  const path = [...parent, {_key: key}]
  const name = parent.length === 0 ? key : `${JSON.stringify(parent)}.${key}`
  switch (textAt(block, '_type')) {
    case 'block':
      return [textParagraph(block, path, name)]
    case 'originalText':
      return listAt(block, 'content').flatMap((each) =>
        typeof each === 'object' && each !== null ? readBlock(each, [...path, 'content']) : [],
      )
    case 'figure':
      return [plain(name, path, [textAt(block, 'alt'), textAt(block, 'title')])]
    case 'table': {
      const rows = listAt(block, 'rows').flatMap((row) => listAt(row, 'cells'))
      return [plain(name, path, [...listAt(block, 'header'), ...rows])]
    }
    case 'rawMarkdown':
      return [plain(name, path, [textAt(block, 'markdown')])]
    default:
      return []
  }
}

/** Texts that nobody can annotate, each on a line of its own. */
function plain(key: string, path: Path, texts: readonly unknown[]): BodyParagraph {
  const text = texts.filter((each) => typeof each === 'string').join('\n\n')
  return {key, text, path, spans: [], isHeading: false}
}
