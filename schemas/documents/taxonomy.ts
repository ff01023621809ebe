import {DashboardIcon} from '@sanity/icons/Dashboard'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {FolderIcon} from '@sanity/icons/Folder'
import {OlistIcon} from '@sanity/icons/Olist'
import {TagIcon} from '@sanity/icons/Tag'
import type {ComponentType} from 'react'
import {defineArrayMember, defineField, defineType} from 'sanity'
import type {LocalizedText, TaxonomyType} from '../../codec/frontMatter/table.ts'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {entityPreview} from './entityPreview.ts'
import {nameOrderings} from './orderings.ts'
import {formerSlugsField, slugField} from './slugField.ts'

interface TaxonomyWords {
  readonly icon: ComponentType
  readonly title: LocalizedText
  readonly description: LocalizedText
}

const WORDS: Readonly<Record<TaxonomyType, TaxonomyWords>> = {
  area: {
    icon: EarthGlobeIcon,
    title: both('领域', 'Area'),
    description: both('最大的一层归类。', 'The broadest sorting of posts.'),
  },
  category: {
    icon: FolderIcon,
    title: both('分类', 'Category'),
    description: both('领域之下的一层。', 'The sorting within an area.'),
  },
  project: {
    icon: DashboardIcon,
    title: both('项目', 'Project'),
    description: both('编辑部长期做的题目。', 'A subject that the desk works on for long.'),
  },
  series: {
    icon: OlistIcon,
    title: both('系列', 'Series'),
    description: both('连着读的一组文章。', 'Posts that are read one after the other.'),
  },
  tag: {
    icon: TagIcon,
    title: both('标签', 'Tag'),
    description: both('文章的关键词。', 'A keyword of posts.'),
  },
}

/** Makes one of the types that sort posts: areas, categories, projects, series, tags. */
export const taxonomyType = (desk: Desk, name: TaxonomyType) =>
  defineType({
    name,
    type: 'document',
    icon: WORDS[name].icon,
    ...label(desk, WORDS[name].title, WORDS[name].description),
    fields: [
      defineField({
        name: 'name',
        type: 'string',
        ...label(
          desk,
          both('名称', 'Name'),
          both(
            '文章的前言区里写的那个词，例如 geopolitics。',
            'The word that posts carry in their front matter, for example geopolitics.',
          ),
        ),
        validation: (rule) =>
          rule
            .required()
            .error(both('写出名称：文章靠它归到这里。', 'Write the name: posts are sorted by it.')),
      }),
      defineField({
        name: 'names',
        type: 'array',
        of: [defineArrayMember({type: 'localizedName'})],
        ...label(
          desk,
          both('各语言的名称', 'Names by language'),
          both('网站按读者的语言显示。', 'What the site shows, by its reader’s language.'),
        ),
      }),
      defineField({
        name: 'aliases',
        type: 'array',
        of: [defineArrayMember({type: 'string'})],
        options: {layout: 'tags'},
        ...label(
          desk,
          both('别名', 'Aliases'),
          both('导入时也认得的其他写法。', 'Other spellings that the import knows.'),
        ),
        validation: (rule) =>
          rule
            .unique()
            .error(
              both('同一个别名写了两次，删掉一个。', 'An alias stands there twice: remove one.'),
            ),
      }),
      defineField({
        name: 'description',
        type: 'text',
        rows: 3,
        ...label(
          desk,
          both('说明', 'Description'),
          both('什么样的文章归到这里。', 'Which posts belong here.'),
        ),
      }),
      slugField(desk, 'name', 'text'),
      formerSlugsField(desk),
    ],
    orderings: nameOrderings(desk),
    preview: entityPreview(desk),
  })
