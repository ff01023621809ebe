import type {ComponentType} from 'react'
import type {FieldDefinition, ValidationContext} from 'sanity'
import {defineArrayMember, defineField, defineType} from 'sanity'
import type {EntityType, LocalizedText} from '../../codec/frontMatter/table.ts'
import type {Desk, SlugKind} from '../desk.ts'
import {both, label} from '../desk.ts'
import {entityPreview} from './entityPreview.ts'
import {nameOrderings} from './orderings.ts'
import {formerSlugsField, slugField} from './slugField.ts'

export interface EntityDefinition {
  readonly name: EntityType
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly icon: ComponentType
  /** An example of a canonical name, for the field's description. */
  readonly example: LocalizedText
  readonly slugKind?: SlugKind
  /** Fields of this type alone; they stand after the names. */
  readonly fields?: readonly FieldDefinition[]
}

/** Makes a type of shared document that names in a post refer to. */
export const entityType = (desk: Desk, definition: EntityDefinition) =>
  defineType({
    name: definition.name,
    type: 'document',
    icon: definition.icon,
    ...label(desk, definition.title, definition.description),
    fields: [
      defineField({
        name: 'name',
        type: 'string',
        ...label(
          desk,
          both('规范名', 'Canonical name'),
          both(
            `文章的前言区里写的那个名字，例如 ${definition.example['zh-Hans']}。`,
            `The name that posts carry in their front matter, for example ${definition.example['en-US']}.`,
          ),
        ),
        validation: (rule) => [
          rule
            .required()
            .error(
              both(
                '写出规范名：文章靠它指到这里。',
                'Write the canonical name: posts refer to it.',
              ),
            ),
          rule
            .custom((name: string | undefined) =>
              name !== undefined && name !== name.trim()
                ? both('去掉名字前后的空格。', 'Remove the spaces around the name.')
                : true,
            )
            .warning(),
        ],
      }),
      defineField({
        name: 'names',
        type: 'array',
        of: [defineArrayMember({type: 'localizedName'})],
        ...label(
          desk,
          both('各语言的名字', 'Names by language'),
          both(
            '每种语言一个正式名字：网站按读者的语言取用。',
            'One proper name per language; the site shows its reader’s.',
          ),
        ),
        validation: (rule) => rule.custom(eachLanguageOnce).error(),
      }),
      defineField({
        name: 'aliases',
        type: 'array',
        of: [defineArrayMember({type: 'string'})],
        options: {layout: 'tags'},
        ...label(
          desk,
          both('别名', 'Aliases'),
          both(
            '其他写法、简称、旧称。搜索、导入和识别都会认。',
            'Other spellings, short forms, former names. Search, import and detection know them.',
          ),
        ),
        validation: (rule) => [
          rule
            .unique()
            .error(
              both('同一个别名写了两次，删掉一个。', 'An alias stands there twice: remove one.'),
            ),
          rule.custom(isNoAlias).warning(),
        ],
      }),
      ...(definition.fields ?? []),
      defineField({
        name: 'description',
        type: 'text',
        rows: 3,
        ...label(
          desk,
          both('说明', 'Description'),
          both(
            '一两句话，让人一眼分清同名的条目。',
            'A sentence or two that tell it apart from others of the same name.',
          ),
        ),
      }),
      slugField(desk, 'name', definition.slugKind ?? 'text'),
      formerSlugsField(desk),
      defineField({
        name: 'externalIds',
        type: 'array',
        of: [defineArrayMember({type: 'externalId'})],
        ...label(
          desk,
          both('外部标识', 'External identifiers'),
          both(
            '维基数据编号、官方网址等。',
            'A Wikidata identifier, the official address and so on.',
          ),
        ),
      }),
    ],
    orderings: nameOrderings(desk),
    preview: entityPreview(desk),
  })

function eachLanguageOnce(names: unknown) {
  const languages = Array.isArray(names) ? names.map(languageOf) : []
  const repeated = languages.find((language, at) => language && languages.indexOf(language) < at)
  return repeated === undefined
    ? true
    : both(
        `“${repeated}”有两个名字：留一个正式的，其余移到别名。`,
        `“${repeated}” has two names: keep the proper one and move the others to the aliases.`,
      )
}

function languageOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('language' in entry)) return undefined
  return typeof entry.language === 'string' ? entry.language : undefined
}

function isNoAlias(aliases: unknown, {document}: ValidationContext) {
  return Array.isArray(aliases) && aliases.includes(document?.name)
    ? both('规范名不用再写进别名，删掉它。', 'The canonical name needs no alias: remove it.')
    : true
}
