import {expect, test} from 'vitest'
import {readDocument} from '../../codec/index.ts'
import {defaultReviewConfig, planTransition, whereItStands} from '../../review/index.ts'
import {corpusFiles, hasCorpus, withoutCorpus} from '../codec/support/corpus.ts'
import {noFacts} from './support/posts.ts'

test.skipIf(!hasCorpus)(
  `what the rules say of the garden’s own posts${withoutCorpus}`,
  {timeout: 60_000},
  () => {
    const stands: string[] = []
    const errors: string[] = []
    const warnings: string[] = []
    const dataset = {published: true, draftExists: false}
    for (const {text, path} of corpusFiles()) {
      const {post} = readDocument(text, path, {
        resolveName: ({to, name}) => `${to[0]}-${name}`,
      })
      const {problems} = planTransition(
        {...post, status: 'draft', draft: false},
        'makeEvergreen',
        {
          role: 'reviewer',
          by: 'pReviewer',
          at: '2026-09-01T09:00:00+08:00',
          key: 'k',
          revision: 'r',
          facts: {...noFacts, today: '2026-09-01', dataset},
        },
        defaultReviewConfig,
      )
      for (const {level, code} of problems) (level === 'error' ? errors : warnings).push(code)
      const {contradictions} = whereItStands(post, dataset, defaultReviewConfig)
      stands.push(contradictions.map(({code}) => code).join(' '))
    }
    expect(errors).toEqual([])
    // Warnings are for the few.
    expect(Math.max(...Object.values(counts(warnings)))).toBeLessThan(stands.length / 10)
    // Nearly all carry the flag that their status overrules.
    expect(counts(stands)).toEqual({'flag-overruled': 385, 'status-missing': 3})
  },
)

function counts(codes: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const code of codes) found[code] = (found[code] ?? 0) + 1
  return found
}
