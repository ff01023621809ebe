import {randomUUID} from 'node:crypto'
import {resolve} from 'node:path'
import type {MergeSide} from '../../codec/documents/merge/conflict.ts'
import {defineCommand} from '../command.ts'
import {EXIT, UsageError} from '../commandError.ts'
import {dataDirectoryOf} from '../desk/dataDirectory.ts'
import {printProblems} from '../garden/fileProblem.ts'
import {writeReport} from '../garden/writeReport.ts'
import {readAmbiguity, terminalAsk} from '../import/ambiguity.ts'
import {importGarden} from '../import/importGarden.ts'
import {isComplete, type ImportResult} from '../import/importResult.ts'
import {printPlan, printSummary} from '../import/printResult.ts'
import {createProgressLine} from '../progressLine.ts'
import {explainTargetError} from '../target/explainTargetError.ts'
import {openTarget} from '../target/openTarget.ts'
import {TARGET_OPTIONS} from '../target/targetOptions.ts'

/**
 * `dateline import`: Markdown files to documents. Exit codes: 0 every file is in; 1 some were left
 * out (unreadable, in conflict, refused) or the dataset can't be reached; 2 wrong usage.
 */
export default defineCommand({
  positionals: '<file or folder>…',
  options: {
    'dry-run': {
      type: 'boolean',
      summary: {'zh-Hans': '只列出计划，不写入', 'en-US': 'Print the plan and write nothing'},
    },
    prefer: {
      type: 'string',
      placeholder: 'desk|file',
      summary: {
        'zh-Hans': '两边都改过的地方，以编辑台（desk）还是文件（file）为准',
        'en-US': 'Where both sides changed the same, take that of the desk or of the file',
      },
    },
    ambiguous: {
      type: 'string',
      placeholder: 'ask|new|fail',
      summary: {
        'zh-Hans': '一个名字可能指好几个条目时：逐个问、新建、或者不导入；默认取第一个并提醒',
        'en-US':
          'A name that several have: ask, make a new one, or import nothing; else the first, with a warning',
      },
    },
    report: {
      type: 'string',
      placeholder: 'FILE',
      summary: {
        'zh-Hans': '把全部结果和问题写成 JSON 文件',
        'en-US': 'Write all results and problems to a JSON file',
      },
    },
    ...TARGET_OPTIONS,
  },
  async run({values, positionals, terminal, env, directory, signal}) {
    if (positionals.length === 0) {
      throw new UsageError({
        'zh-Hans': '要导入哪些文件或文件夹？例如 dateline import posts/',
        'en-US': 'Which files or folders? For example: dateline import posts/',
      })
    }
    const prefer = sideOf(values.prefer)
    const decide = readAmbiguity(values.ambiguous, terminal, terminalAsk(signal))
    const dryRun = values['dry-run'] === true
    const target = openTarget({
      lake: values.lake,
      token: values.token,
      dataDirectory: dataDirectoryOf(values.data, directory),
      env,
    })
    const title = {'zh-Hans': '正在导入', 'en-US': 'Importing'}
    const progress = createProgressLine(terminal, title, Date.now)
    const started = performance.now()
    let result: ImportResult
    try {
      result = await importGarden({
        client: target.client,
        paths: positionals.map((path) => resolve(directory, path)),
        prefer,
        decide,
        dryRun,
        signal,
        newId: randomUUID,
        progress: (done, total) => progress.update(done, total),
      })
    } catch (error) {
      throw explainTargetError(error, target.name)
    } finally {
      progress.end()
    }
    const seconds = (performance.now() - started) / 1000
    printProblems(terminal, result.problems, directory)
    if (dryRun) printPlan(terminal, result)
    printSummary(terminal, result, {dryRun, target: target.name, seconds})
    if (values.report !== undefined) {
      await writeReport(resolve(directory, values.report), reportOf(result, dryRun))
    }
    return isComplete(result) ? EXIT.done : EXIT.failed
  },
})

function sideOf(prefer: string | undefined): MergeSide | undefined {
  if (prefer === undefined) return undefined
  if (prefer === 'desk') return 'ours'
  if (prefer === 'file') return 'theirs'
  throw new UsageError({
    'zh-Hans': `--prefer 只能是 desk 或 file，不能是“${prefer}”。`,
    'en-US': `--prefer takes desk or file, not "${prefer}".`,
  })
}

function reportOf(result: ImportResult, dryRun: boolean): object {
  const {files, entities, images, plans, conflicts, problems, interrupted = false} = result
  return {
    dryRun,
    interrupted,
    posts: files,
    entities: Object.fromEntries(entities),
    images,
    files: plans,
    conflicts,
    problems,
  }
}
