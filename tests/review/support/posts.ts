import type {ReviewFacts, ReviewRecord} from '../../../review/index.ts'

/** A post that every check is content with once it is a draft. */
export const goodPost = {
  _id: 'drafts.post-carney-xi',
  _type: 'post',
  title: '卡尼与习近平会晤',
  date: '2025-11-01',
  summary: '八年来两国领导人第一次正式会晤，双方都称之为转折点；本文看它背后的算计。',
  source: 'https://www.youtube.com/watch?v=OT1AnoXtjTU',
  status: 'draft',
  draft: false,
  people: [{_type: 'reference', _key: 'p1', _ref: 'person-mark-carney'}],
  area: {_type: 'reference', _ref: 'area-geopolitics'},
  category: {_type: 'reference', _ref: 'category-geopolitics'},
  body: [
    {
      _type: 'block',
      _key: 'b1',
      children: [{_type: 'span', _key: 's1', text: '两人在庆州见了面。', marks: []}],
      markDefs: [],
    },
  ],
}

export const noFacts: ReviewFacts = {
  today: '2026-03-01',
  dataset: {published: true, draftExists: true},
  unresolvedNames: [],
  brokenLinks: [],
  undefinedConcepts: [],
}

/** A record of the editor's having sent the post, or of what is given. */
export function record(key: string, fields: Partial<ReviewRecord> = {}): ReviewRecord {
  return {
    _key: key,
    _type: 'reviewRecord',
    transition: 'send',
    by: 'pEditor',
    at: '2026-02-01T09:00:00+08:00',
    from: 'draft',
    to: 'draft',
    revision: 'r0',
    ...fields,
  }
}
