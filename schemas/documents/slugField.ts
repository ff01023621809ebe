import {defineArrayMember, defineField} from 'sanity'
import type {Desk, SlugKind} from '../desk.ts'
import {both, label} from '../desk.ts'

/** Length that keeps a slug readable in an address. */
const MAX_LENGTH = 96

/** The slug of a document, made from another of its fields. */
export const slugField = (desk: Desk, source: string, kind: SlugKind) =>
  defineField({
    name: 'slug',
    type: 'slug',
    options: {source, maxLength: MAX_LENGTH, slugify: (input: string) => desk.slugify(input, kind)},
    ...label(
      desk,
      both('网址名', 'Slug'),
      both(
        '网址里的那一段，也是文件名。点“生成”得到拼音或英文；发布后尽量不改。',
        'Its part of the address, and the name of the file. “Generate” gives pinyin or English; leave it alone once published.',
      ),
    ),
    // Not `required()`: the Studio would then say so of `slug.current` as well.
    validation: (rule) => rule.custom(checkSlug).error(),
  })

function checkSlug(slug: {current?: string | undefined} | undefined) {
  if (!slug?.current) {
    return both(
      '点“生成”，或者自己写一个网址名。',
      'Press “Generate”, or write a slug of your own.',
    )
  }
  return /[\s/?#%]/.test(slug.current)
    ? both('网址名里不能有空格和 / ? # %。', 'A slug has no spaces and none of / ? # %.')
    : true
}

/** Slugs that the document had before: addresses that should still lead to it. */
export const formerSlugsField = (desk: Desk) =>
  defineField({
    name: 'formerSlugs',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    options: {layout: 'tags'},
    ...label(
      desk,
      both('旧网址名', 'Former slugs'),
      both(
        '从前用过的网址名，网站会从那里转到这里。',
        'Slugs that it had before; the site leads from them to here.',
      ),
    ),
    validation: (rule) =>
      rule
        .unique()
        .error(
          both(
            '同一个旧网址名写了两次，删掉一个。',
            'A former slug stands there twice: remove one.',
          ),
        ),
  })
