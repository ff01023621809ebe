import {guessLanguage, SAMPLE} from '../text/guessLanguage.ts'
import type {
  BodyBlock,
  MarkDef,
  OriginalTextBlock,
  RawInline,
  Span,
  TableBlock,
  TextBlock,
} from './blockTypes.ts'
import {inlineRuns, isText, type TextRun} from './inline/inlineRuns.ts'

/**
 * What a block says to a file, as a text that can be compared. Keys, the cutting into spans and
 * annotations that change no byte of a file (mentions, glossary terms, citations) are left out;
 * two blocks with the same meaning are written the same.
 */
export function meaningOf(block: BodyBlock): string {
  switch (block._type) {
    case 'block':
      return `block ${block.style} ${listOf(block)}\n${inlineMeaning(block)}`
    case 'figure':
      return JSON.stringify(['figure', block.src, oneLine(block.alt ?? ''), block.title ?? ''])
    case 'codeBlock':
      return JSON.stringify(['codeBlock', block.language ?? '', withLineFeeds(block.code)])
    case 'table':
      return tableMeaning(block)
    case 'divider':
      return 'divider'
    case 'originalText': {
      const {summary = '', content} = block
      const parts = ['originalText', oneLine(summary), languageOf(block), content.map(meaningOf)]
      return JSON.stringify(parts)
    }
    case 'rawMarkdown':
      return JSON.stringify(['rawMarkdown', withLineFeeds(block.markdown)])
  }
}

/** The language of a folded passage: what an editor chose, or what its script says. */
export function languageOf({language, content}: OriginalTextBlock): string {
  return language || guessLanguageOf(content) || ''
}

/** What the script of a passage says of its language. */
export function guessLanguageOf(content: readonly TextBlock[]): string | undefined {
  let text = ''
  for (const {children} of content) {
    for (const child of children) if (child._type === 'span') text += child.text
    if (text.length >= SAMPLE) break
  }
  return guessLanguage(text)
}

/** A text on one line, as it shows in a page. */
export function oneLine(text: string): string {
  return /[^\S ]| {2}|^ | $/.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text
}

export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}

function listOf({listItem, level, listStart}: TextBlock): string {
  if (listItem === undefined) return ''
  return `${listItem} ${level ?? 1} ${listItem === 'number' ? (listStart ?? '') : ''}`
}

/** Rows are as wide as the widest of them. */
function tableMeaning({header, align, rows}: TableBlock): string {
  const cells = [header, ...rows.map(({cells}) => cells)]
  const width = Math.max(...cells.map((row) => row.length))
  const filled = (row: readonly string[]) =>
    Array.from({length: width}, (_, column) => oneLine(row[column] ?? ''))
  return JSON.stringify(['table', filled(align), ...cells.map(filled)])
}

/** Text with what is on over it; runs of the same marks are one, however they are cut. */
function inlineMeaning(block: TextBlock): string {
  let meaning = ''
  let marks = ''
  const add = (text: string, now: string) => {
    if (now !== marks) meaning += `\u0001${now}\u0002`
    marks = now
    meaning += text
  }
  if (isPlain(block)) {
    for (const child of block.children) {
      if (child._type !== 'span') add(`\u0003${child.markdown}\u0004`, '')
      else if (child.text !== '') add(child.text, marksOf(child.marks, block.markDefs))
    }
  } else {
    for (const run of inlineRuns(block)) {
      if (isText(run)) add(run.text, marksOfRun(run))
      else add(`\u0003${run.markdown}\u0004`, '')
    }
  }
  return meaning
}

/**
 * Whether spans are runs already, as nearly all are: no line breaks, and no white space where the
 * block or a mark ends.
 */
function isPlain({children}: TextBlock): boolean {
  let first = 0
  let last = children.length - 1
  while (first < last && isEmpty(children[first])) first += 1
  while (last > first && isEmpty(children[last])) last -= 1
  for (let index = first; index <= last; index += 1) {
    const child = children[index]
    if (child?._type !== 'span' || child.text === '') continue
    const {text, marks} = child
    if ((marks.length > 0 || index === first) && isSpace(text.charCodeAt(0))) return false
    const end = text.charCodeAt(text.length - 1)
    if ((marks.length > 0 || index === last) && isSpace(end)) return false
    if (text.includes('\n') || text.includes('\r')) return false
  }
  return true
}

function isEmpty(child: Span | RawInline | undefined): boolean {
  return child?._type === 'span' && child.text === ''
}

function isSpace(unit: number): boolean {
  if (unit <= 32 || unit === 0xa0) return true
  if (unit < 0x1680) return false
  return unit < 0x3001 ? /\s/.test(String.fromCharCode(unit)) : unit === 0xfeff
}

function marksOf(marks: readonly string[], markDefs: readonly MarkDef[]): string {
  if (marks.length === 0) return ''
  const written: string[] = []
  let link = ''
  for (const mark of marks) {
    const definition = markDefs.find(({_key}) => _key === mark)
    if (definition === undefined) written.push(mark)
    else if (definition._type === 'link' && link === '') {
      link = linkMeaning(definition.href, definition.title)
    }
  }
  return written.sort().join('\u0005') + link
}

function marksOfRun({marks, link}: TextRun): string {
  return marks.join('\u0005') + (link === undefined ? '' : linkMeaning(link.href, link.title))
}

function linkMeaning(href: string, title = ''): string {
  return `\u0006${href} ${title}`
}
