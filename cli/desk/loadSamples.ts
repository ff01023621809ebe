import type {RunningLake} from '../../lake/startLake.ts'
import type {Terminal} from '../terminal.ts'

/** Loads the sample garden of the project, if it has one, into a lake without documents. */
export async function loadSamples(_desk: {
  readonly terminal: Terminal
  readonly project: string
  readonly lake: RunningLake
  readonly signal: AbortSignal
}): Promise<void> {}
