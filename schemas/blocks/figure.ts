import {ImageIcon} from '@sanity/icons/Image'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'

/** An image of the body: by its address in the garden, or uploaded. */
export const figureType = (desk: Desk) =>
  defineType({
    name: 'figure',
    type: 'object',
    icon: ImageIcon,
    ...label(desk, both('图片', 'Figure'), both('正文里的一张图。', 'An image in the body.')),
    fields: [
      defineField({
        name: 'src',
        type: 'string',
        ...label(
          desk,
          both('地址', 'Address'),
          both(
            '图片的网址或站内路径；上传了图片可以留空。',
            'Its URL or path in the site; may stay empty when an image is uploaded.',
          ),
        ),
        validation: (rule) =>
          rule.custom((src: string | undefined, {parent}) =>
            src || (typeof parent === 'object' && parent !== null && 'image' in parent)
              ? true
              : both(
                  '填图片的地址，或者上传一张图片。',
                  'Give the image’s address, or upload one.',
                ),
          ),
      }),
      defineField({
        name: 'alt',
        type: 'string',
        ...label(
          desk,
          both('替代文字', 'Alternative text'),
          both(
            '给看不到图的读者：图里是什么。',
            'For readers who can’t see it: what the image shows.',
          ),
        ),
        validation: (rule) =>
          rule
            .required()
            .warning(
              both(
                '写一句图里是什么，读屏软件要用。',
                'Say what the image shows; screen readers need it.',
              ),
            ),
      }),
      defineField({
        name: 'title',
        type: 'string',
        ...label(
          desk,
          both('图题', 'Title'),
          both('图片的标题，可以留空。', 'The image’s title. May stay empty.'),
        ),
      }),
      defineField({
        name: 'image',
        type: 'image',
        options: {hotspot: true},
        ...label(
          desk,
          both('上传的图片', 'Uploaded image'),
          both(
            '存在数据集里的图片，可以代替地址。',
            'An image kept in the dataset, instead of an address.',
          ),
        ),
      }),
    ],
    preview: {
      select: {alt: 'alt', title: 'title', src: 'src', media: 'image'},
      prepare: ({alt, title, src, media}) => ({
        title: title || alt || both('图片', 'Figure')[desk.language],
        subtitle: src,
        media: media ?? ImageIcon,
      }),
    },
  })
