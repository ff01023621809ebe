import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {defineField} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {entityType} from './entity.ts'

/** A term that posts explain to their readers, as in `**冷战**（Cold War: …）`. */
export const conceptType = (desk: Desk) =>
  entityType(desk, {
    name: 'concept',
    icon: BulbOutlineIcon,
    title: both('概念', 'Concept'),
    description: both('给读者解释的术语。', 'A term that is explained to readers.'),
    example: both('冷战', 'Cold War'),
    fields: [
      defineField({
        name: 'expansion',
        type: 'string',
        ...label(
          desk,
          both('全称或外文', 'Expansion'),
          both(
            '缩写的全称或外文原名，例如 Cold War。',
            'What an abbreviation stands for, or the foreign term.',
          ),
        ),
      }),
      defineField({
        name: 'definition',
        type: 'text',
        rows: 4,
        ...label(
          desk,
          both('定义', 'Definition'),
          both('一两句话，读者不查别的也能懂。', 'A sentence or two that need no further reading.'),
        ),
        validation: (rule) =>
          rule
            .required()
            .warning(
              both(
                '给术语写一句定义，读者才看得懂。',
                'Define the term, so that readers can follow.',
              ),
            ),
      }),
    ],
  })
