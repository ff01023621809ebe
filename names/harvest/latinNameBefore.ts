import type {NameBefore} from './nameBefore.ts'

/** The Latin name that ends at an offset of a text: bold words, or words with capitals. */
export function latinNameBefore(text: string, end: number): NameBefore | undefined {
  const line = text.slice(Math.max(0, end - 100), end)
  const bold = /\*\*([^*\n]{1,60})\*\*\s?$/u.exec(line)
  if (bold !== null) {
    return {name: bold[1] ?? '', start: end - line.length + bold.index, edge: 'marks'}
  }
  const words = WORDS.exec(line)
  const name = words?.[0].trim() ?? ''
  return words === null || name.length < 2
    ? undefined
    : {name, start: end - line.length + words.index, edge: 'sign'}
}

const WORDS =
  /(?<![\p{Script=Latin}\p{N}.'’-])[\p{Lu}\p{N}][\p{Script=Latin}\p{N}.'’&-]*(?:\s(?:(?:of|the|and|for|de|la|van|von|der|al|bin)\s)*[\p{Lu}\p{N}][\p{Script=Latin}\p{N}.'’&-]*)*\s?$/u
