import {attribute} from '../attribute.ts'
import type {LinkTarget} from './inlineRuns.ts'
import type {InlineToken} from './readInline.ts'

/** What stands in the brackets behind the words of a link: `(address "title")`. */
export function writeTarget({href, title}: LinkTarget): string {
  return `(${writeAddress(href)}${title === '' ? '' : ` "${escapeTitle(title)}"`})`
}

/** An image as Markdown; `alt` is Markdown already. */
export function writeImage(alt: string, target: LinkTarget): string {
  return `![${alt}]${writeTarget(target)}`
}

/** An image within a line, written as Markdown again. */
export function imageMarkdown(token: InlineToken): string {
  return writeImage(token.content, targetOf(token, 'src'))
}

/** A link around images. */
export function linkMarkdown(link: InlineToken, inside: readonly InlineToken[]): string {
  const images = inside.filter(({type}) => type === 'image').map(imageMarkdown)
  return `[${images.join('')}]${writeTarget(targetOf(link, 'href'))}`
}

/**
 * Whether a link may be written as `<https://…>`: its words are its address, and every parser takes
 * that for one.
 */
export function isAutolink(text: string, {href, title}: LinkTarget): boolean {
  return text === href && title === '' && /^[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>\0-\x20]+$/.test(href)
}

function targetOf(token: InlineToken, name: 'href' | 'src'): LinkTarget {
  return {href: attribute(token, name), title: attribute(token, 'title')}
}

function writeAddress(href: string): string {
  const escaped = escapeSigns(href)
  if (href !== '' && !/[\s<>\0-\x20\x7f]/.test(href) && areBalanced(href)) return escaped
  return `<${escaped.replaceAll(/[<>]/g, String.raw`\$&`)}>`
}

function escapeTitle(title: string): string {
  return escapeSigns(title).replaceAll('"', String.raw`\"`)
}

/** What would be read as the start of something else: backslashes, ampersands, line ends. */
function escapeSigns(text: string): string {
  return text
    .replaceAll(/\\(?=[!-/:-@[-`{-~]|\n|$)/g, String.raw`\\`)
    .replaceAll(/&(?=#?[A-Za-z\d]{1,32};)/g, String.raw`\&`)
    .replaceAll('\n', '&#10;')
}

/** Whether brackets come in pairs, few of them within each other, as an address may have them. */
function areBalanced(href: string): boolean {
  let depth = 0
  for (const letter of href) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth < 0 || depth > 8) return false
  }
  return depth === 0
}
