import type {Definitions} from '../definitions.ts'
import {lineParser, strictParser} from '../parser.ts'
import type {TextPlace} from '../writeContext.ts'
import type {InlineContent} from './inlineBuilder.ts'
import {inlineRuns, isText, type InlineRun} from './inlineRuns.ts'
import {readInline} from './readInline.ts'
import {EMPHASIS_FORMS, writeInline} from './writeInline.ts'

/**
 * The text of a block as Markdown, in the plainest form of emphasis that is read back as what it
 * was, both beside Chinese punctuation and by the letter of CommonMark.
 */
export function writeText(
  content: InlineContent,
  place: TextPlace,
  {labels, env}: Definitions,
): string {
  const runs = inlineRuns(content)
  const [plainest, ...others] = EMPHASIS_FORMS
  const markdown = writeInline(runs, place, labels, plainest)
  if (!runs.some(isMarked) || isReadAs(markdown, runs, env)) return markdown
  const forms = others.map((form) => writeInline(runs, place, labels, form))
  return forms.find((written) => isReadAs(written, runs, env)) ?? markdown
}

function isMarked(run: InlineRun): boolean {
  return isText(run) && (run.marks.length > 0 || run.link !== undefined)
}

function isReadAs(markdown: string, runs: readonly InlineRun[], env: object): boolean {
  const wanted = JSON.stringify(runs.map(bare))
  return [lineParser, strictParser].every((parser) => {
    const tokens = parser.parseInline(markdown, {...env})[0]?.children ?? []
    return JSON.stringify(inlineRuns(readInline(tokens, '')).map(bare)) === wanted
  })
}

function bare(run: InlineRun): unknown {
  return isText(run) ? run : run.markdown
}
