import {RemoveIcon} from '@sanity/icons/Remove'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** A thematic break. */
export const dividerType = (desk: Desk) =>
  defineType({
    name: 'divider',
    type: 'object',
    icon: RemoveIcon,
    ...label(
      desk,
      both('分隔线', 'Divider'),
      both('话题之间的一条横线。', 'A line between two topics.'),
    ),
    fields: [
      // An object type must have a field; a divider has nothing to say.
      defineField({
        name: 'style',
        type: 'string',
        hidden: true,
        readOnly: true,
        ...label(desk, both('样式', 'Style'), both('只有一种。', 'There is one only.')),
      }),
    ],
    preview: {
      prepare: () => ({title: '———', media: RemoveIcon}),
    },
  })
