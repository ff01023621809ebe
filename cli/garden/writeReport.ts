import {writeFile} from 'node:fs/promises'
import {CommandError, EXIT} from '../commandError.ts'

/** Writes what a command did as JSON, for `--report`. */
export async function writeReport(path: string, report: object): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(report, null, 2)}\n`)
  } catch (error) {
    throw new CommandError(
      {
        'zh-Hans': `无法写入报告 ${path}。`,
        'en-US': `The report can't be written to ${path}.`,
      },
      EXIT.failed,
      {cause: error},
    )
  }
}
