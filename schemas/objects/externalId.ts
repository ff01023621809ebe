import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** Catalogues that identify things, as `scheme` of an external identifier. */
const SCHEMES = [
  {value: 'wikidata', title: both('维基数据', 'Wikidata')},
  {value: 'url', title: both('网址', 'URL')},
  {value: 'isbn', title: both('ISBN', 'ISBN')},
  {value: 'viaf', title: both('VIAF', 'VIAF')},
  {value: 'youtube', title: both('YouTube', 'YouTube')},
  {value: 'stock', title: both('股票代码', 'Stock symbol')},
] as const

/** Who or what it is in somebody else's catalogue. */
export const externalIdType = (desk: Desk) =>
  defineType({
    name: 'externalId',
    type: 'object',
    icon: LinkIcon,
    ...label(
      desk,
      both('外部标识', 'External identifier'),
      both('别处的目录里，它是哪一条。', 'Its entry in somebody else’s catalogue.'),
    ),
    fields: [
      defineField({
        name: 'scheme',
        type: 'string',
        ...label(
          desk,
          both('目录', 'Catalogue'),
          both('哪一家的编号。', 'Whose identifier it is.'),
        ),
        options: {list: SCHEMES.map(({value, title}) => ({value, title: title[desk.language]}))},
        validation: (rule) =>
          rule.required().error(both('选编号出自哪个目录。', 'Choose the catalogue.')),
      }),
      defineField({
        name: 'value',
        type: 'string',
        ...label(
          desk,
          both('编号', 'Identifier'),
          both('例如 Q3099714，或一个完整的网址。', 'For example Q3099714, or a whole URL.'),
        ),
        validation: (rule) => [
          rule
            .required()
            .error(both('写出编号，或者删掉这一行。', 'Write it, or remove this row.')),
          rule.custom((value, {parent}) => checkIdentifier(value, parent)).error(),
        ],
      }),
    ],
    preview: {
      select: {title: 'value', scheme: 'scheme'},
      prepare: ({title, scheme}: {title?: string; scheme?: string}) => ({
        title,
        subtitle: SCHEMES.find(({value}) => value === scheme)?.title[desk.language] ?? scheme,
      }),
    },
  })

function checkIdentifier(value: string | undefined, parent: unknown) {
  const scheme =
    typeof parent === 'object' && parent !== null && 'scheme' in parent ? parent.scheme : undefined
  if (value === undefined) return true
  if (scheme === 'wikidata' && !/^Q[1-9]\d*$/.test(value)) {
    return both(
      '维基数据的编号是 Q 加数字，例如 Q3099714。',
      'A Wikidata identifier is Q and digits, for example Q3099714.',
    )
  }
  if (scheme === 'url' && !/^https?:\/\/\S+$/.test(value)) {
    return both(
      '写完整的网址，以 http:// 或 https:// 开头。',
      'Write the whole URL, starting with http:// or https://.',
    )
  }
  return true
}
