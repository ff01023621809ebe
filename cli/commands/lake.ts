import {defineCommand} from '../command.ts'
import {EXIT} from '../commandError.ts'
import {choosePort} from '../desk/choosePort.ts'
import {DATA_OPTION, dataDirectoryOf} from '../desk/dataDirectory.ts'
import {openLake} from '../desk/openLake.ts'
import {untilInterrupted} from '../interruption.ts'
import {note, say} from '../terminal.ts'

/** `dateline lake`: the embedded lake alone, for scripts and for a Studio that runs elsewhere. */
export default defineCommand({
  options: {
    port: {
      type: 'string',
      placeholder: 'N',
      summary: {
        'zh-Hans': '端口，默认 3334；0 表示任取一个空闲端口',
        'en-US': 'Port, 3334 by default; 0 takes a free one',
      },
    },
    data: DATA_OPTION,
    origin: {
      type: 'string',
      multiple: true,
      placeholder: 'URL',
      summary: {
        'zh-Hans': '允许访问的编辑台地址，可重复；默认 http://localhost:3333',
        'en-US':
          'Address of a Studio that may use it, repeatable; http://localhost:3333 by default',
      },
    },
  },
  async run({values, terminal, env, directory, signal}) {
    const port = await choosePort(terminal, {asked: values.port, option: '--port', usual: 3334})
    const lake = await openLake({
      port,
      dataDirectory: dataDirectoryOf(values.data, directory),
      datasets: [env['SANITY_STUDIO_DATASET'] || 'production'],
      allowedOrigins: values.origin ?? ['http://localhost:3333'],
      log: (line) => note(terminal, line),
    })
    try {
      say(terminal, {'zh-Hans': `内容库  ${lake.url}`, 'en-US': `Lake  ${lake.url}`})
      await untilInterrupted(signal)
    } finally {
      await lake.close()
    }
    return EXIT.done
  },
})
