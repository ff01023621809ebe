import type {ResolvedAnnotation, ResolvedTextBlock} from '../../queries/resolvedBody.ts'
import type {RenderContext} from '../context.ts'
import {element, type RenderNode} from '../tree.ts'
import {renderAnnotation} from './annotations.ts'

/** The elements of decorators, the outermost first. */
const DECORATORS = {strong: 'strong', em: 'em', 'strike-through': 'del', code: 'code'} as const
type Decorator = keyof typeof DECORATORS

/** Annotations lie around decorators, and links inside of those that add something behind a text. */
const ANNOTATIONS: readonly ResolvedAnnotation['_type'][] = [
  'citation',
  'glossaryTerm',
  'link',
  'mention',
]

type Mark = ResolvedAnnotation | Decorator

/** A run of text, and what is on over it, the outermost first. */
interface Piece {
  readonly index: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The text of a block with its decorators and annotations. */
export function renderInline(block: ResolvedTextBlock, context: RenderContext): RenderNode[] {
  const pieces = piecesOf(block)
  const lastOf = new Map(pieces.flatMap(({marks, index}) => marks.map((mark) => [mark, index])))
  return nest(pieces, 0, false)

  function nest(run: readonly Piece[], depth: number, isInLink: boolean): RenderNode[] {
    return partsOf(run, depth).flatMap((part): RenderNode[] => {
      const mark = part[0]?.marks[depth]
      if (mark === undefined) return part.flatMap(({text}) => withBreaks(text))
      if (typeof mark === 'string') {
        return [element(DECORATORS[mark], {}, nest(part, depth + 1, isInLink))]
      }
      return renderAnnotation(mark, {
        context,
        isInLink,
        behind: lastOf.get(mark) === part.at(-1)?.index ? textBehind(part) : undefined,
        render: (isInLink) => nest(part, depth + 1, isInLink),
      })
    })
  }

  function textBehind(part: readonly Piece[]): string {
    const next = (part.at(-1)?.index ?? 0) + 1
    return pieces
      .slice(next)
      .map(({text}) => text)
      .join('')
  }
}

/** Cuts a run where another mark begins at the depth. */
function partsOf(run: readonly Piece[], depth: number): Piece[][] {
  const parts: Piece[][] = []
  for (const piece of run) {
    const part = parts.at(-1)
    if (part !== undefined && part[0]?.marks[depth] === piece.marks[depth]) part.push(piece)
    else parts.push([piece])
  }
  return parts
}

function piecesOf({children, markDefs}: ResolvedTextBlock): Piece[] {
  const annotations = new Map(markDefs?.map((annotation) => [annotation._key, annotation]))
  return (children ?? []).map((child, index): Piece => {
    // What no span can say is shown as the Markdown that it is.
    if (child._type === 'rawInline') return {index, text: child.markdown ?? '', marks: []}
    const marks = new Set(child.marks?.flatMap((mark) => markOf(mark, annotations) ?? []))
    const ordered = [...marks].toSorted((a, b) => rankOf(a) - rankOf(b))
    return {index, text: child.text ?? '', marks: ordered}
  })
}

function markOf(
  mark: string,
  annotations: ReadonlyMap<string, ResolvedAnnotation>,
): Mark | undefined {
  return isDecorator(mark) ? mark : annotations.get(mark)
}

function isDecorator(mark: string): mark is Decorator {
  return Object.hasOwn(DECORATORS, mark)
}

function rankOf(mark: Mark): number {
  return typeof mark === 'string'
    ? ANNOTATIONS.length + Object.keys(DECORATORS).indexOf(mark)
    : ANNOTATIONS.indexOf(mark._type)
}

/** Line breaks within a block are meant. */
function withBreaks(text: string): RenderNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]))
    .filter((node) => node !== '')
}
