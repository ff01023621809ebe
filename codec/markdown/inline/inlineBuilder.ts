import type {MarkDef, RawInline, Span} from '../blockTypes.ts'
import {partKey} from '../keys.ts'
import {lineJoint} from '../../text/lineJoint.ts'

/** What a line of Markdown becomes: the children of a block and the annotations over them. */
export interface InlineContent {
  readonly children: readonly (Span | RawInline)[]
  readonly markDefs: readonly MarkDef[]
}

/** An annotation before it has its key. */
export type NewMarkDef = MarkDef extends infer Def
  ? Def extends MarkDef
    ? Omit<Def, '_key'>
    : never
  : never

/**
 * Collects spans. Text with the same marks becomes one span; a span stands before and behind each
 * inline object, as the editor wants it.
 */
export class InlineBuilder {
  readonly #blockKey: string
  readonly #children: (Span | RawInline)[] = []
  readonly #markDefs: MarkDef[] = []
  #marks: readonly string[] = []
  readonly #depths = new Map<string, number>()
  #text = ''
  /** The last piece of `#text`: looking at the end of a growing string would flatten it each time. */
  #tail = ''
  #objects = 0
  #lineEnded = false

  constructor(blockKey: string) {
    this.#blockKey = blockKey
  }

  text(text: string): void {
    if (text === '') return
    if (this.#lineEnded) this.#join(text)
    this.#text += text
    this.#tail = text
  }

  /** A line end that is no break: what stands there depends on the letters around it. */
  softBreak(): void {
    this.#lineEnded = true
  }

  /** Switches a decorator or an annotation on for what follows. */
  open(mark: string): void {
    const depth = this.#depths.get(mark) ?? 0
    this.#depths.set(mark, depth + 1)
    if (depth > 0) return
    this.#flush()
    this.#marks = [...this.#marks, mark]
  }

  /** Switches it off again, where it has been closed as often as opened. */
  close(mark: string): void {
    const depth = this.#depths.get(mark) ?? 0
    this.#depths.set(mark, depth - 1)
    if (depth !== 1) return
    this.#flush()
    this.#marks = this.#marks.filter((other) => other !== mark)
  }

  annotate(definition: NewMarkDef): string {
    const _key = partKey(this.#blockKey, 'm', this.#markDefs.length)
    this.#markDefs.push({...definition, _key})
    return _key
  }

  object(markdown: string): void {
    if (this.#lineEnded) this.#join('a')
    this.#flush()
    if (this.#children.at(-1)?._type !== 'span') this.#push('')
    const _key = partKey(this.#blockKey, 'r', this.#objects)
    this.#objects += 1
    this.#children.push({_type: 'rawInline', _key, markdown})
  }

  finish(): InlineContent {
    this.#flush()
    if (this.#children.at(-1)?._type !== 'span') this.#push('')
    return {children: this.#children, markDefs: this.#markDefs}
  }

  /** Puts between two lines what belongs there, under the marks that both of them have. */
  #join(after: string): void {
    this.#lineEnded = false
    const last = this.#children.at(-1)
    if (this.#text !== '' || last === undefined) {
      this.#text += lineJoint(this.#tail, after)
      return
    }
    if (last._type !== 'span') {
      this.#text += ' '
      return
    }
    const joint = lineJoint(last.text, after)
    if (joint === '') return
    const marks = this.#marks
    this.#marks = marks.filter((mark) => last.marks.includes(mark))
    this.#push(joint)
    this.#marks = marks
  }

  #flush(): void {
    if (this.#text !== '') this.#push(this.#text)
    this.#text = ''
  }

  #push(text: string): void {
    const last = this.#children.at(-1)
    if (last?._type === 'span' && sameMarks(last.marks, this.#marks)) {
      this.#children[this.#children.length - 1] = {...last, text: last.text + text}
      return
    }
    const _key = partKey(this.#blockKey, 's', this.#children.length)
    this.#children.push({_type: 'span', _key, text, marks: this.#marks})
  }
}

function sameMarks(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((mark, index) => mark === right[index])
}
