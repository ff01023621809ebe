/** Something to be timed. */
export interface Contestant {
  readonly name: string
  run(): unknown
}

/** Milliseconds that one contestant should take in all: slow ones get fewer rounds. */
const IN_ALL = 8_000

/**
 * Times everything in turns, so that whatever else the machine does hits all alike.
 *
 * @param rounds how often each is timed, at most
 * @param most milliseconds that one round of one contestant should take: quick ones repeat within it
 * @returns the median time of each, in milliseconds
 */
export function race(
  contestants: readonly Contestant[],
  {rounds, most = 20}: {rounds: number; most?: number},
): Map<string, number> {
  const entrants = contestants.map((contestant) => ({
    contestant,
    ...paceOf(contestant, rounds, most),
  }))
  const times = new Map<string, number[]>(contestants.map(({name}) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const {contestant, repeats, rounds} of entrants) {
      if (round >= rounds) continue
      times.get(contestant.name)?.push(timeOf(contestant, repeats) / repeats)
    }
  }
  return new Map(Array.from(times, ([name, measured]) => [name, median(measured)]))
}

/** The first runs also warm up: caches are filled, and code is compiled. */
function paceOf(
  contestant: Contestant,
  rounds: number,
  most: number,
): {repeats: number; rounds: number} {
  timeOf(contestant, 2)
  const once = timeOf(contestant, 1)
  return {
    repeats: Math.max(1, Math.min(200, Math.floor(most / once))),
    rounds: Math.max(3, Math.min(rounds, Math.floor(IN_ALL / once))),
  }
}

function timeOf({run}: Contestant, repeats: number): number {
  const start = performance.now()
  for (let count = 0; count < repeats; count += 1) run()
  return performance.now() - start
}

/** NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
