import type {CommandOptions} from '../command.ts'
import {DATA_OPTION} from '../desk/dataDirectory.ts'

/** The options of every command that asks a dataset. */
export const TARGET_OPTIONS = {
  lake: {
    type: 'string',
    placeholder: 'URL',
    summary: {
      'zh-Hans': '内容库地址，默认是数据文件夹所记的那一个',
      'en-US': 'Address of the lake; the one noted in the data folder by default',
    },
  },
  token: {
    type: 'string',
    placeholder: 'TOKEN',
    summary: {
      'zh-Hans': '令牌；默认取自数据文件夹，托管时取自 SANITY_AUTH_TOKEN',
      'en-US': "Token; the data folder's by default, SANITY_AUTH_TOKEN when hosted",
    },
  },
  data: DATA_OPTION,
} as const satisfies CommandOptions
