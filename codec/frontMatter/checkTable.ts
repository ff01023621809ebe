import {calendarDay} from './calendarDay.ts'
import type {FrontMatterTable} from './table.ts'
import {FIELD_GROUPS, NAMED_TYPES} from './table.ts'
import {isPrintable} from './yaml/canBePlain.ts'

export type TableIssueCode =
  | 'empty-table'
  | 'empty-name'
  | 'malformed-key'
  | 'duplicate-key'
  | 'duplicate-field'
  | 'reserved-field'
  | 'malformed-field'
  | 'unknown-group'
  | 'unknown-kind'
  | 'unknown-form'
  | 'unknown-target'
  | 'no-target'
  | 'duplicate-target'
  | 'no-choices'
  | 'default-not-a-choice'
  | 'default-of-wrong-kind'
  | 'default-no-day'

/** What is wrong with a front-matter table; `message` is for the developer who wrote it. */
export interface TableIssue {
  readonly code: TableIssueCode
  /** The row, counted from 0. */
  readonly row: number
  readonly message: string
}

/** Fields of a post that the table does not make. */
const RESERVED_FIELDS = ['slug', 'body', 'reviews', 'reviewEvery', 'assignedTo'] as const

const GROUPS: readonly string[] = FIELD_GROUPS
const KINDS: readonly string[] = [
  'string',
  'text',
  'date',
  'boolean',
  'url',
  'choice',
  'reference',
  'references',
] satisfies FrontMatterTable[number]['kind'][]
const FORMS: readonly string[] = ['list', 'comma']
const RESERVED: readonly string[] = RESERVED_FIELDS

/**
 * Checks a table that came from a site's configuration. Gives every problem, in the order of the
 * rows; none when the table may be used.
 */
export function checkFrontMatterTable(table: FrontMatterTable): TableIssue[] {
  if (table.length === 0) {
    const message = 'The front-matter table is empty: a post needs at least a field for its title.'
    return [{code: 'empty-table', row: 0, message}]
  }
  return [...namesIn(table), ...table.flatMap(checkRow)]
}

function namesIn(table: FrontMatterTable): TableIssue[] {
  const issues: TableIssue[] = []
  const keys = new Map<string, number>()
  const fields = new Map<string, number>()
  for (const [row, entry] of table.entries()) {
    for (const key of [entry.key, ...(entry.olderKeys ?? [])]) {
      const first = keys.get(key)
      if (first !== undefined) {
        const message = `Key "${key}" stands in rows ${first} and ${row}: each key belongs to one row.`
        issues.push({code: 'duplicate-key', row, message})
      }
      keys.set(key, row)
    }
    const first = fields.get(entry.field)
    if (first !== undefined) {
      const message = `Field "${entry.field}" stands in rows ${first} and ${row}: use "olderKeys" for two keys of one field.`
      issues.push({code: 'duplicate-field', row, message})
    }
    fields.set(entry.field, row)
  }
  return issues
}

function checkRow(entry: FrontMatterTable[number], row: number): TableIssue[] {
  const issues: TableIssue[] = []
  const report = (code: TableIssueCode, message: string) => issues.push({code, row, message})
  const name = `Row ${row} ("${entry.key}")`

  if (!entry.key || !entry.field) report('empty-name', `${name} needs a key and a field.`)
  else if (RESERVED.includes(entry.field)) {
    report('reserved-field', `${name}: Dateline itself makes the field "${entry.field}".`)
  } else if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(entry.field)) {
    const rule = 'a letter, then letters, digits and _'
    report('malformed-field', `${name}: "${entry.field}" is no name of a Sanity field (${rule}).`)
  }
  for (const key of [entry.key, ...(entry.olderKeys ?? [])]) {
    if (key !== key.trim() || !isPrintable(key)) {
      const rule = 'one line without white space around it'
      report('malformed-key', `${name}: ${JSON.stringify(key)} can be no key of a file (${rule}).`)
    }
  }
  if (!GROUPS.includes(entry.group)) {
    report('unknown-group', `${name}: group "${entry.group}" is none of ${GROUPS.join(', ')}.`)
  }
  if (!KINDS.includes(entry.kind)) {
    report('unknown-kind', `${name}: kind "${entry.kind}" is none of ${KINDS.join(', ')}.`)
  } else if (entry.kind === 'reference' || entry.kind === 'references') {
    if (entry.to.length === 0) report('no-target', `${name} refers to no type of document.`)
    for (const target of entry.to) {
      if (!NAMED_TYPES.includes(target)) {
        report('unknown-target', `${name}: "${target}" is none of ${NAMED_TYPES.join(', ')}.`)
      }
    }
    if (new Set(entry.to).size < entry.to.length) {
      report('duplicate-target', `${name} names a type of document twice.`)
    }
    if (entry.kind === 'references' && !FORMS.includes(entry.form)) {
      report('unknown-form', `${name}: form "${entry.form}" is none of ${FORMS.join(', ')}.`)
    }
  } else if (entry.kind === 'choice') {
    if (entry.choices.length === 0) report('no-choices', `${name} has no choices.`)
    if (entry.default !== undefined && !entry.choices.includes(entry.default)) {
      const choices = entry.choices.join(', ')
      report('default-not-a-choice', `${name}: default "${entry.default}" is none of ${choices}.`)
    }
  } else if (entry.default !== undefined) {
    const wanted = entry.kind === 'boolean' ? 'boolean' : 'string'
    if (typeof entry.default !== wanted) {
      report('default-of-wrong-kind', `${name}: the default of a ${entry.kind} is a ${wanted}.`)
    } else if (entry.kind === 'date' && calendarDay(String(entry.default)) !== entry.default) {
      report(
        'default-no-day',
        `${name}: default "${entry.default}" is no day of the form YYYY-MM-DD.`,
      )
    }
  }
  return issues
}
