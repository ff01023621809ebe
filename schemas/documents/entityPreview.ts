import type {PreviewConfig} from 'sanity'
import type {Desk} from '../desk.ts'
import {both} from '../desk.ts'

/** The line of an entity in lists and pickers: its name, what else it is called, what it is. */
export function entityPreview(desk: Desk): PreviewConfig {
  return {
    select: {name: 'name', names: 'names', aliases: 'aliases', description: 'description'},
    prepare: ({name, names, aliases, description}: Record<string, unknown>) => ({
      title: isText(name) ? name : both('未命名', 'Unnamed')[desk.language],
      subtitle: subtitle(otherNames(name, names, aliases), description, desk),
    }),
  }
}

function subtitle(others: string[], description: unknown, desk: Desk): string {
  const names = others.slice(0, 3).join(both('、', ', ')[desk.language])
  const parts = [names, isText(description) ? description : ''].filter(Boolean)
  return parts.length > 0
    ? parts.join(' · ')
    : both('缺其他语言的名字和说明', 'missing other names and a description')[desk.language]
}

/** Names by language first, in the order of the document, then aliases; each once. */
function otherNames(name: unknown, names: unknown, aliases: unknown): string[] {
  const byLanguage = Array.isArray(names) ? names.map(nameOf) : []
  const all = [...byLanguage, ...(Array.isArray(aliases) ? aliases : [])]
  return [...new Set(all.filter(isText).filter((other) => other !== name))]
}

function nameOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
