import type {Place} from '../issues/issue.ts'
import {unquoteCurly} from '../text/unquote.ts'
import type {MarkDef, RawInline, Reference, Span} from './blockTypes.ts'
import type {InlineContent} from './inline/inlineBuilder.ts'
import {partKey} from './keys.ts'
import type {ReadContext} from './readContext.ts'

/** A term that a text explains: `**冷战**（Cold War: …）`. */
export interface FoundTerm extends Place {
  readonly term: string
  /** What it stands for, or what it is called in the other language. */
  readonly expansion: string
  readonly definition: string
}

/** What the bold words of a term refer to. */
export type TermTarget =
  | {readonly kind: 'concept'; readonly id: string}
  | {readonly kind: 'entity'; readonly id: string}

/** Finds the document that a term belongs to; undefined leaves the words bare. */
export type TermResolver = (term: FoundTerm) => TermTarget | undefined

// A colon in a number or in an address ends no expansion.
const EXPLANATION = /^([^:：]{1,120}?)\s*(?:：|:(?=[\s\u2E80-\u9FFF\uFF00-\uFFEF]))\s*(\S[\s\S]*)$/
const LONGEST = 600

/**
 * Finds bold words with their explanation in brackets right behind them, and lays an annotation
 * over the words where the resolver knows the term. The text stays as it is.
 */
export function annotateTerms(
  content: InlineContent,
  blockKey: string,
  line: number,
  {terms, resolveTerm, placeOf}: Pick<ReadContext, 'terms' | 'resolveTerm' | 'placeOf'>,
): InlineContent {
  const {children, markDefs} = content
  // Most texts explain nothing, and are given back as they are.
  let annotated: {children: (Span | RawInline)[]; markDefs: MarkDef[]} | undefined
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]
    if (child?._type !== 'span' || child.marks.length === 0) continue
    const term = termAt(children, index, child)
    if (term === undefined) continue
    const written = {...term, ...placeOf(line)}
    terms.push(written)
    const target = resolveTerm(written)
    if (target === undefined) continue
    annotated ??= {children: [...children], markDefs: [...markDefs]}
    const _key = partKey(blockKey, 'm', annotated.markDefs.length)
    annotated.markDefs.push(definitionOf(target, _key))
    annotated.children[index] = {...child, marks: [...child.marks, _key]}
  }
  return annotated ?? content
}

function termAt(
  children: readonly (Span | RawInline)[],
  index: number,
  child: Span,
): Omit<FoundTerm, keyof Place> | undefined {
  if (!child.marks.includes('strong')) return undefined
  const next = children[index + 1]
  if (next?._type !== 'span' || !/^\s?[（(]/.test(next.text)) return undefined
  const inside = bracketed(children, index + 1)
  const explanation = inside === undefined ? null : EXPLANATION.exec(inside)
  if (explanation === null) return undefined
  const written = child.text.trim()
  const term = unquoteCurly(written) ?? written
  if (term === '' || term.length > 80 || /[:：]$/.test(term)) return undefined
  const [, expansion = '', definition = ''] = explanation
  return {term, expansion: expansion.trim(), definition: definition.trim()}
}

/** The text between the bracket that opens here and the one that closes it. */
function bracketed(children: readonly (Span | RawInline)[], from: number): string | undefined {
  let depth = 0
  let inside = ''
  for (let index = from; index < from + MOST_SPANS; index += 1) {
    const child = children[index]
    if (child?._type !== 'span') return undefined
    const text = index === from ? child.text.trimStart() : child.text
    const end = Math.min(text.length, LONGEST + 2 - inside.length)
    for (let at = 0; at < end; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit === OPENING || unit === WIDE_OPENING) depth += 1
      else if (unit === CLOSING || unit === WIDE_CLOSING) depth -= 1
      if (depth === 0) return (inside + text.slice(0, at)).slice(1)
    }
    if (end < text.length) return undefined
    inside += text
  }
  return undefined
}

const MOST_SPANS = 12
const OPENING = 40
const CLOSING = 41
const WIDE_OPENING = 0xff08
const WIDE_CLOSING = 0xff09

function definitionOf({kind, id}: TermTarget, _key: string): MarkDef {
  const reference: Reference = {_type: 'reference', _ref: id}
  return kind === 'concept'
    ? {_type: 'glossaryTerm', _key, concept: reference}
    : {_type: 'mention', _key, entity: reference}
}
