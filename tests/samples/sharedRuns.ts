import {Converter} from 'opencc-js/t2cn'

const toSimplified = Converter({from: 't', to: 'cn'})

/**
 * Every run of `length` Han characters in a text, traditional folded to simplified and punctuation
 * inside a sentence left out, so that moving a comma hides nothing. Names stand for themselves
 * and quoted words for somebody else: both end a run.
 */
export function hanRuns(text: string, length: number, names: readonly string[]): Set<string> {
  const withoutQuotations = text.replace(/^> .*$/gm, '。').replace(/「[^」]*」/g, '。')
  const longestFirst = names
    .filter((name) => /\p{Script=Han}{2}/u.test(name))
    .map((name) => toSimplified(name))
    .toSorted((one, other) => other.length - one.length)
  const withoutNames = longestFirst.reduce(
    (rest, name) => rest.replaceAll(name, '。'),
    toSimplified(withoutQuotations),
  )
  return runs(
    withoutNames.split(/[。！？；\n]/).map((sentence) => sentence.match(/\p{Script=Han}/gu) ?? []),
    length,
    '',
  )
}

/** Every run of `length` English words in a text, in lower case. */
export function wordRuns(text: string, length: number): Set<string> {
  return runs([text.toLowerCase().match(/[a-z0-9’']+/g) ?? []], length, ' ')
}

export function sharedRuns(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((run) => other.has(run))
}

function runs(sequences: readonly string[][], length: number, glue: string): Set<string> {
  const found = new Set<string>()
  for (const sequence of sequences) {
    for (let start = 0; start + length <= sequence.length; start++) {
      found.add(sequence.slice(start, start + length).join(glue))
    }
  }
  return found
}
