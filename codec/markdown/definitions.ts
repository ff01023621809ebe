import type {Env} from 'markdown-it'
import type {BodyBlock} from './blockTypes.ts'
import {blockParser} from './parser.ts'

/** The links that a body defines for its text to refer to by a label. */
export interface Definitions {
  /** In the form that the parser compares. */
  readonly labels: ReadonlySet<string>
  /** What the parser has to be given to know of them; it may be written to, so take a copy. */
  readonly env: Env
}

export function definitionsOf(body: readonly BodyBlock[]): Definitions {
  const sources = body.flatMap((block) =>
    block._type === 'rawMarkdown' && block.markdown.includes(']:') ? block.markdown : [],
  )
  const env: Env = {}
  if (sources.length > 0) blockParser.parse(sources.join('\n\n'), env)
  return {labels: new Set(Object.keys(env.references ?? {})), env}
}
