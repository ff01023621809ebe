import {annotationsIn, bodyBlocks} from '../post/bodyBlocks.ts'
import {objectsIn, referenceIn} from '../post/post.ts'
import {both} from '../words.ts'
import type {ReviewCheck} from './check.ts'
import {checkProblem} from './checkProblem.ts'

/** @param fields lists of references; one that is filled in is enough, and so is a mention */
export const checkEntities =
  (fields: readonly string[]): ReviewCheck =>
  ({post}) => {
    const named =
      fields.some((field) => objectsIn(post, field).length > 0) ||
      annotationsIn(bodyBlocks(post), 'mention').length > 0
    if (named) return []
    const message = both(
      '文章没有写到任何人物、组织、产品或作品：在“名字”里加上，或者在正文里标注提及。',
      'The post names no person, organization, product or work: add one under “Names”, or mark a mention in the body.',
    )
    return [checkProblem('warning', 'no-entity', fields.slice(0, 1), message)]
  }

export const checkNames: ReviewCheck = ({facts}) =>
  facts.unresolvedNames.map(({field, name}) =>
    checkProblem(
      'warning',
      'name-unresolved',
      [field],
      both(
        `“${name}”没有对应的条目：选一个已有的，或者新建。`,
        `“${name}” has no document: choose one that exists, or create it.`,
      ),
    ),
  )

export const checkTerms: ReviewCheck = ({post, facts}) =>
  annotationsIn(bodyBlocks(post), 'glossaryTerm').flatMap(({annotation, text, path}) => {
    const concept = referenceIn(annotation, 'concept')
    if (concept === undefined) {
      const message = both(
        `术语“${text}”没有指到术语表：选它的条目，或者去掉标注。`,
        `The term “${text}” leads to no concept: choose its concept, or remove the mark.`,
      )
      return [checkProblem('error', 'term-without-concept', path, message)]
    }
    if (!facts.undefinedConcepts.includes(concept)) return []
    const message = both(
      `术语“${text}”还没有定义：在术语表里写一句。`,
      `The term “${text}” has no definition yet: write one in its concept.`,
    )
    return [checkProblem('error', 'term-undefined', path, message)]
  })
