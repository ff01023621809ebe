import {splitFrontMatter} from '../frontMatter/splitFrontMatter.ts'
import {defaultFrontMatterTable, type FrontMatterTable} from '../frontMatter/table.ts'
import {createFrontMatter, writeFrontMatter} from '../frontMatter/writeFrontMatter.ts'
import {capIssues} from '../issues/capIssues.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {markdownIssues} from '../issues/markdownIssues.ts'
import {NO_FILE} from '../markdown/bodySource.ts'
import type {AddressOf} from '../markdown/prepareBody.ts'
import {toBody} from '../markdown/storedBody.ts'
import {writeBody} from '../markdown/writeBody.ts'
import {lineEndOf, type LineEnd} from '../text/lineEndOf.ts'
import {frontMatterEdits, type NameOptions} from './frontMatterEdits.ts'
import {pathOf} from './pathOf.ts'
import {toStoredFile, type StoredFile} from './storedFile.ts'

/** A document as a dataset has it; what is in it has not been looked at. */
export type StoredDocument = Readonly<Record<string, unknown>>

export interface WriteDocumentOptions extends NameOptions {
  readonly table?: FrontMatterTable
  /** Where an uploaded image is to be found from the file. */
  readonly addressOf?: AddressOf
}

export interface DocumentWriting {
  /** The whole file. */
  readonly text: string
  /** Within the garden, with `/` between folders; another one than before where the slug changed. */
  readonly path: string
  /** The file as it was when it was last read; undefined for a new post. */
  readonly before: string | undefined
  readonly issues: readonly CodecIssue[]
}

/**
 * Writes a post as the Markdown file that it is. What nobody edited keeps every byte that the file
 * has: keys, blocks, the gaps between them, byte order mark and line ends.
 *
 * @param post as stored
 * @param file the file document of the post, as stored; undefined for a post that no file has yet
 */
export function writeDocument(
  post: StoredDocument,
  file: unknown,
  options: WriteDocumentOptions = {},
): DocumentWriting {
  const known = toStoredFile(file)
  const before = known && known.rawFrontMatter + known.rawBody
  if (known !== undefined && before !== undefined && isUntouched(post, known)) {
    return {text: before, path: known.path, before, issues: []}
  }
  const lineEnd = known === undefined ? '\n' : lineEndIn(known)
  const frontMatter = writeKeys(post, known, lineEnd, options)
  const {blocks, unknown} = toBody(post['body'])
  const firstLine = linesIn(frontMatter.text) + 1
  const body = writeBody(blocks, known ?? NO_FILE, {
    lineEnd,
    firstLine,
    ...(options.addressOf === undefined ? {} : {addressOf: options.addressOf}),
  })
  const {path, issues} = pathOf(post, known)
  return {
    text: join(frontMatter.text, body.markdown, known, lineEnd),
    path,
    before,
    issues: capIssues([
      ...issues,
      ...frontMatter.issues,
      ...unknown.map(({type}) => markdownIssues.unknownBlock({line: firstLine, column: 1}, type)),
      ...body.issues,
    ]),
  }
}

/** A post that nobody wrote to since its file was read has the revision that it got then. */
function isUntouched({_rev}: StoredDocument, {postRevision}: StoredFile): boolean {
  return postRevision !== undefined && postRevision === _rev
}

function writeKeys(
  post: StoredDocument,
  file: StoredFile | undefined,
  lineEnd: LineEnd,
  {table = defaultFrontMatterTable, ...names}: WriteDocumentOptions,
): {text: string; issues: readonly CodecIssue[]} {
  const {edits, issues} = frontMatterEdits(post, file, table, names)
  if (file === undefined) {
    const created = createFrontMatter(table, edits)
    return {text: created.rawFrontMatter, issues: [...issues, ...created.issues]}
  }
  if (edits.size === 0) return {text: file.rawFrontMatter, issues}
  const written = writeFrontMatter(file.rawFrontMatter, table, edits, {lineEnd})
  return {text: written.rawFrontMatter, issues: [...issues, ...written.issues]}
}

/** The two parts as one file, in which they can be told apart as they are now. */
function join(
  frontMatter: string,
  body: string,
  file: StoredFile | undefined,
  lineEnd: LineEnd,
): string {
  const end = frontMatter.at(-1) ?? '\n'
  const opened =
    body !== '' && end !== '\n' && end !== '\uFEFF' ? frontMatter + lineEnd : frontMatter
  // A blank line goes between a fence and what was never behind it.
  const isNew =
    file === undefined ||
    file.rawBody.trim() === '' ||
    (frontMatter !== file.rawFrontMatter && !file.rawFrontMatter.includes('---'))
  const isClose = isNew && opened.endsWith('\n') && !/^(?:[\r\n]|$)/.test(body)
  const whole = isClose ? opened + lineEnd + body : opened + body
  const {state, rawBody} = splitFrontMatter(whole)
  // A line of hyphens that opens a body would be taken for a fence, if it was none before.
  const isFence = rawBody.length < body.length || (state === 'not-closed' && !isUnclosed(file))
  return isFence ? opened + lineEnd + body : whole
}

function isUnclosed(file: StoredFile | undefined): boolean {
  return (
    file !== undefined &&
    splitFrontMatter(file.rawFrontMatter + file.rawBody).state === 'not-closed'
  )
}

function lineEndIn({rawFrontMatter, rawBody}: StoredFile): LineEnd {
  return lineEndOf(rawBody.includes('\n') ? rawBody : rawFrontMatter)
}

function linesIn(text: string): number {
  return text.match(/\n/g)?.length ?? 0
}
