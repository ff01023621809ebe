import type {CommandInput, CommandOptions} from '../command.ts'
import {untilInterrupted} from '../interruption.ts'
import type {RunningStudio} from '../studio/serveStudio.ts'
import {note} from '../terminal.ts'
import {announceDesk, announceHostedStudio} from './announce.ts'
import {choosePort} from './choosePort.ts'
import {dataDirectoryOf, DATA_OPTION} from './dataDirectory.ts'
import {findProject} from './findProject.ts'
import {loadSamples} from './loadSamples.ts'
import {openLake} from './openLake.ts'
import {isHosted, projectEnvironment} from './projectEnvironment.ts'

const STUDIO_PORT = 3333
const LAKE_PORT = 3334

/** The options of the commands that run a whole desk. */
export const DESK_OPTIONS = {
  port: {
    type: 'string',
    placeholder: 'N',
    summary: {
      'zh-Hans': '编辑台端口，默认 3333',
      'en-US': "The Studio's port, 3333 by default",
    },
  },
  'lake-port': {
    type: 'string',
    placeholder: 'N',
    summary: {
      'zh-Hans': '内容库端口，默认 3334',
      'en-US': "The lake's port, 3334 by default",
    },
  },
  data: DATA_OPTION,
  empty: {
    type: 'boolean',
    summary: {
      'zh-Hans': '不载入示例文章',
      'en-US': 'Load no sample posts',
    },
  },
} as const satisfies CommandOptions

/** What a command serves the Studio with. */
export interface StudioRequest {
  readonly project: string
  readonly env: NodeJS.ProcessEnv
  readonly port: number
  /** Origin of the embedded lake; absent for the hosted one. */
  readonly lake?: string
}

/**
 * Runs a desk until it is interrupted: the lake, unless the project names a hosted one, and the
 * Studio by `serve`. Whatever happens, what was started is stopped.
 */
export async function runDesk(
  input: CommandInput<typeof DESK_OPTIONS>,
  serve: (request: StudioRequest) => Promise<RunningStudio>,
): Promise<void> {
  const {values, terminal, directory, signal} = input
  const project = findProject(directory)
  const env = projectEnvironment(project, input.env)
  const port = await choosePort(terminal, {
    asked: values.port,
    option: '--port',
    usual: STUDIO_PORT,
    taken: [LAKE_PORT],
  })

  if (isHosted(env)) {
    await untilTheEnd(signal, async () => {
      const studio = await serve({project, env, port})
      announceHostedStudio(terminal, studio.url)
      return studio
    })
    return
  }

  const dataDirectory =
    values.data === undefined
      ? dataDirectoryOf(undefined, project)
      : dataDirectoryOf(values.data, directory)
  const lake = await openLake({
    port: await choosePort(terminal, {
      asked: values['lake-port'],
      option: '--lake-port',
      usual: LAKE_PORT,
      taken: [port],
    }),
    dataDirectory,
    datasets: [env['SANITY_STUDIO_DATASET'] || 'production'],
    allowedOrigins: [`http://localhost:${port}`, `http://127.0.0.1:${port}`],
    log: (line) => note(terminal, line),
  })
  try {
    await untilTheEnd(signal, async () => {
      if (values.empty !== true) {
        await loadSamples({terminal, project, dataDirectory, env, lake, signal})
      }
      const studio = await serve({project, env, port, lake: lake.url})
      announceDesk(terminal, {studio: studio.url, lake, dataDirectory})
      return studio
    })
  } finally {
    await lake.close()
  }
}

/** Opens a Studio and keeps it open until somebody interrupts, be it while it is still opening. */
async function untilTheEnd(signal: AbortSignal, open: () => Promise<RunningStudio>): Promise<void> {
  try {
    const studio = await open()
    const ends = [untilInterrupted(signal), ...(studio.ended === undefined ? [] : [studio.ended])]
    await Promise.race(ends).finally(() => studio.close())
  } catch (error) {
    // What breaks off because it was told to is no failure.
    if (!signal.aborted) throw error
  }
}
