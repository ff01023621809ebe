import {defineCommand} from '../command.ts'
import {EXIT} from '../commandError.ts'
import {DESK_OPTIONS, runDesk} from '../desk/runDesk.ts'
import {developStudio} from '../studio/developStudio.ts'

/** `dateline dev`: the desk for those who change it; the page follows the sources. */
export default defineCommand({
  options: DESK_OPTIONS,
  async run(input) {
    await runDesk(input, (request) => developStudio(request, input.signal))
    return EXIT.done
  },
})
