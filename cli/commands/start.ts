import {defineCommand} from '../command.ts'
import {EXIT} from '../commandError.ts'
import {DESK_OPTIONS, runDesk} from '../desk/runDesk.ts'
import {withProgress} from '../progress.ts'
import {buildStudio} from '../studio/buildStudio.ts'
import {previewAddress} from '../studio/previewAddress.ts'
import {serveStudio} from '../studio/serveStudio.ts'

/** `dateline start`: the desk as editors use it, on the Studio in its production form. */
export default defineCommand({
  options: DESK_OPTIONS,
  async run(input) {
    await runDesk(input, async ({project, env, port, lake}) => {
      const preview = previewAddress(env)
      const title = {'zh-Hans': '正在构建编辑台', 'en-US': 'Building the Studio'}
      const directory = await withProgress(input.terminal, title, () =>
        buildStudio(project, env, input.signal),
      )
      return serveStudio({directory, port, preview, ...(lake === undefined ? {} : {lake})})
    })
    return EXIT.done
  },
})
