import type {LocalizedText} from '../../codec/frontMatter/table.ts'
import type {Command} from '../command.ts'

/** A row of the help; the command's own code is read when it is called. */
export interface CommandEntry {
  readonly name: string
  readonly summary: LocalizedText
  load(): Promise<Command>
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: {
      'zh-Hans': '构建并打开编辑台，连同内置的内容库',
      'en-US': 'Build and open the desk, with its embedded lake',
    },
    load: async () => (await import('./start.ts')).default,
  },
  {
    name: 'dev',
    summary: {
      'zh-Hans': '同上，供开发者使用：源码一改，页面即刷新',
      'en-US': 'The same for developers: the page follows the sources',
    },
    load: async () => (await import('./dev.ts')).default,
  },
  {
    name: 'lake',
    summary: {
      'zh-Hans': '只运行内容库',
      'en-US': 'Run the lake alone',
    },
    load: async () => (await import('./lake.ts')).default,
  },
  {
    name: 'import',
    summary: {
      'zh-Hans': '把 Markdown 文章导入内容库',
      'en-US': 'Import Markdown posts',
    },
    load: async () => (await import('./import.ts')).default,
  },
  {
    name: 'check',
    summary: {
      'zh-Hans': '检查文章的前言区，能放心改的用 --fix 改好',
      'en-US': 'Check the front matter of posts, and mend with --fix what is safe to mend',
    },
    load: async () => (await import('./check.ts')).default,
  },
  {
    name: 'export',
    summary: {
      'zh-Hans': '把文章写成 Markdown 文件，没改过的逐字不变',
      'en-US': 'Write posts as Markdown files; what nobody changed stays to the letter',
    },
    load: async () => (await import('./export.ts')).default,
  },
  {
    name: 'entities',
    summary: {
      'zh-Hans': '查重、合并、改名、别名',
      'en-US': 'Find duplicates, merge, rename, aliases',
    },
    load: async () => (await import('./entities.ts')).default,
  },
  {
    name: 'due',
    summary: {
      'zh-Hans': '列出到期该再审一次的文章',
      'en-US': 'List posts that are due for another review',
    },
    load: async () => (await import('./due.ts')).default,
  },
]
