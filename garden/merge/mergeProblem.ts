import type {LocalizedText} from '../../codec/frontMatter/table.ts'

/** Why documents can't be merged or renamed. */
export type MergeProblemCode =
  | 'missing'
  | 'other-type'
  | 'no-entity'
  | 'not-published'
  | 'nothing'
  | 'slug-taken'

export interface MergeProblem {
  readonly code: MergeProblemCode
  readonly message: LocalizedText
}

/** Each function makes one. */
export const mergeProblems = {
  missing: (id: string): MergeProblem => ({
    code: 'missing',
    message: {
      'zh-Hans': `没有 ${id} 这个条目，可能已经删除或合并。`,
      'en-US': `There is no document ${id}; it may have been deleted or merged.`,
    },
  }),
  otherType: (name: string, type: string, other: string, otherType: string): MergeProblem => ({
    code: 'other-type',
    message: {
      'zh-Hans': `只能合并同一类型的条目：“${name}”是 ${type}，“${other}”是 ${otherType}。`,
      'en-US': `Only documents of one type can be merged: “${name}” is of type ${type}, “${other}” of type ${otherType}.`,
    },
  }),
  noEntity: (name: string, type: string): MergeProblem => ({
    code: 'no-entity',
    message: {
      'zh-Hans': `“${name}”是 ${type}，不是人物、机构、标签之类的条目。`,
      'en-US': `“${name}” is of type ${type}, and no person, organisation, tag or the like.`,
    },
  }),
  notPublished: (name: string): MergeProblem => ({
    code: 'not-published',
    message: {
      'zh-Hans': `“${name}”还没有发布，文章不能指向它。先发布它，或者换一个保留。`,
      'en-US': `“${name}” is not published, so that posts can’t refer to it. Publish it first, or keep another one.`,
    },
  }),
  slugTaken: (slug: string, free: string): MergeProblem => ({
    code: 'slug-taken',
    message: {
      'zh-Hans': `网址名 ${slug} 已经归同类型的另一个条目，换一个，例如 ${free}。`,
      'en-US': `Another document of the type has the slug ${slug}; take another one, such as ${free}.`,
    },
  }),
  nothing: (): MergeProblem => ({
    code: 'nothing',
    message: {
      'zh-Hans': '要合并，至少要有两个不同的条目。',
      'en-US': 'It takes two different documents to merge.',
    },
  }),
} as const
