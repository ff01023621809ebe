/** Something to be timed. */
export interface Contestant {
  readonly name: string
  run(): unknown
}

/**
 * Times everything in turns, so that whatever else the machine does hits all alike.
 *
 * @param rounds how often each is timed
 * @param most milliseconds that one round of one contestant should take: quick ones repeat within it
 * @returns the median time of each, in milliseconds
 */
export function race(
  contestants: readonly Contestant[],
  {rounds, most = 20}: {rounds: number; most?: number},
): Map<string, number> {
  const repeats = new Map(contestants.map((one) => [one.name, repeatsFor(one, most)]))
  const times = new Map<string, number[]>(contestants.map(({name}) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) {
      const repeat = repeats.get(contestant.name) ?? 1
      times.get(contestant.name)?.push(timeOf(contestant, repeat) / repeat)
    }
  }
  return new Map(Array.from(times, ([name, measured]) => [name, median(measured)]))
}

/** The first runs also warm up: caches are filled, and code is compiled. */
function repeatsFor(contestant: Contestant, most: number): number {
  timeOf(contestant, 3)
  const once = timeOf(contestant, 1)
  return Math.max(1, Math.min(200, Math.floor(most / once)))
}

function timeOf({run}: Contestant, repeat: number): number {
  const start = performance.now()
  for (let count = 0; count < repeat; count += 1) run()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
