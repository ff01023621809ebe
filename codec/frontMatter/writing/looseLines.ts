import {lineStart, parseSource, type Source} from './source.ts'

/** The lines of a key as a front matter of their own, if they are a valid one. */
export function linesAlone(source: Source, entryIndex: number): Source | undefined {
  const lines = parseSource(linesOf(source, entryIndex), source.table)
  return lines.problem === undefined && lines.entries.length === 1 ? lines : undefined
}

/** Whether a value ends where its line does: it opens nothing, and nothing stands below it. */
export function isOneLine(source: Source, entryIndex: number): boolean {
  const [line = '', ...below] = linesOf(source, entryIndex).split('\n')
  const value = line.slice(line.indexOf(':') + 1).trimStart()
  return !/^[[{&*!|>"']/.test(value) && below.every((line) => /^\s*(?:#|$)/.test(line))
}

/** From a key to the next one. */
function linesOf({yaml, entries}: Source, entryIndex: number): string {
  const [entry, next] = entries.slice(entryIndex, entryIndex + 2)
  const start = entry === undefined ? yaml.length : lineStart(yaml, entry.keyStart)
  return yaml.slice(start, next === undefined ? yaml.length : lineStart(yaml, next.keyStart))
}
