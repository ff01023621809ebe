import type {FieldDefinition, ReferenceDefinition} from 'sanity'
import {defineArrayMember, defineField} from 'sanity'
import type {
  ChoiceField,
  FrontMatterField,
  ReferenceField,
  ReferencesField,
  ScalarField,
} from '../../codec/frontMatter/table.ts'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {statusTexts} from '../texts/postWords.ts'
import {postFieldDescription, postFieldTitle} from './postFieldTexts.ts'

/** The field of a post that a row of the front-matter table asks for. */
export function postField(desk: Desk, row: FrontMatterField): FieldDefinition {
  switch (row.kind) {
    case 'reference':
      return referenceField(desk, row)
    case 'references':
      return referencesField(desk, row)
    case 'choice':
      return choiceField(desk, row)
    default:
      return scalarField(desk, row)
  }
}

const common = (desk: Desk, row: FrontMatterField) => ({
  name: row.field,
  group: row.group,
  ...label(desk, postFieldTitle(row), postFieldDescription(row)),
})

/** What an editor is told when a required field is empty. */
function fillIn(row: FrontMatterField) {
  const title = postFieldTitle(row)
  return both(
    `填写“${title['zh-Hans']}”：没有它文章不能发布。`,
    `Fill in “${title['en-US']}”: a post can’t be published without it.`,
  )
}

function scalarField(desk: Desk, row: ScalarField): FieldDefinition {
  const base = common(desk, row)
  const must = fillIn(row)
  switch (row.kind) {
    case 'string':
      return defineField({
        ...base,
        type: 'string',
        ...initialText(row),
        validation: (rule) => (row.required ? rule.required().error(must) : rule),
      })
    case 'text':
      return defineField({
        ...base,
        type: 'text',
        rows: 4,
        ...initialText(row),
        validation: (rule) => (row.required ? rule.required().error(must) : rule),
      })
    case 'date':
      return defineField({
        ...base,
        type: 'date',
        options: {dateFormat: 'YYYY-MM-DD'},
        ...(row.field === 'date' ? {initialValue: () => desk.today()} : initialText(row)),
        validation: (rule) => [
          row.required ? rule.required().error(must) : rule,
          rule.custom(isCalendarDay).error(),
        ],
      })
    case 'boolean':
      return defineField({
        ...base,
        type: 'boolean',
        ...(typeof row.default === 'boolean' ? {initialValue: row.default} : {}),
        validation: (rule) => (row.required ? rule.required().error(must) : rule),
      })
    case 'url':
      return defineField({
        ...base,
        type: 'url',
        ...initialText(row),
        // One rule: the Studio adds "is a URL" to each, and each would report it.
        validation: (rule) =>
          (row.required ? rule.required() : rule)
            .uri({scheme: ['http', 'https']})
            .error(
              both(
                '写完整的网址，以 http:// 或 https:// 开头。',
                'Write the whole URL, starting with http:// or https://.',
              ),
            ),
      })
  }
}

/** An empty default means "the key stands there with nothing": a form has no need of it. */
function initialText(row: ScalarField) {
  return typeof row.default === 'string' && row.default !== '' ? {initialValue: row.default} : {}
}

function isCalendarDay(value: string | undefined) {
  if (value === undefined) return true
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  return (
    isDay ||
    both(
      '写成 2026-01-31 这样的日历日期，不带时刻。',
      'Write a calendar day such as 2026-01-31, without a time.',
    )
  )
}

function choiceField(desk: Desk, row: ChoiceField): FieldDefinition {
  const choices = row.choices.map((value) => ({
    value,
    title: row.field === 'status' ? (statusTexts[value]?.[desk.language] ?? value) : value,
  }))
  const list = (language: Desk['language']) =>
    row.choices.map((value) => statusTexts[value]?.[language] ?? value).join(' / ')
  const title = postFieldTitle(row)
  return defineField({
    ...common(desk, row),
    type: 'string',
    options: {
      list: choices,
      layout: choices.length <= 5 ? 'radio' : 'dropdown',
      direction: 'horizontal',
    },
    ...(row.default ? {initialValue: row.default} : {}),
    // One rule: the Studio adds "one of the list" to each, and each would report it.
    validation: (rule) =>
      (row.required ? rule.required() : rule).error(
        both(
          `为“${title['zh-Hans']}”选一个：${list('zh-Hans')}。`,
          `Choose the ${title['en-US'].toLowerCase()}: ${list('en-US')}.`,
        ),
      ),
  })
}

function targets(row: ReferenceField | ReferencesField): ReferenceDefinition['to'] {
  return row.to.map((type) => ({type}))
}

function referenceField(desk: Desk, row: ReferenceField): FieldDefinition {
  return defineField({
    ...common(desk, row),
    type: 'reference',
    to: targets(row),
    validation: (rule) => (row.required ? rule.required().error(fillIn(row)) : rule),
  })
}

function referencesField(desk: Desk, row: ReferencesField): FieldDefinition {
  return defineField({
    ...common(desk, row),
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: targets(row)})],
    validation: (rule) => [
      row.required ? rule.required().min(1).error(fillIn(row)) : rule,
      rule
        .unique()
        .error(both('同一条选了两次，删掉一个。', 'The same one stands there twice: remove one.')),
    ],
  })
}
