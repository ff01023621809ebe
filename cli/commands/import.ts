import {randomUUID} from 'node:crypto'
import {writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {ClientError} from '@sanity/client'
import {defineCommand} from '../command.ts'
import {CommandError, EXIT, UsageError} from '../commandError.ts'
import {DATA_OPTION, dataDirectoryOf} from '../desk/dataDirectory.ts'
import {importGarden} from '../import/importGarden.ts'
import {isComplete, type ImportResult} from '../import/importResult.ts'
import {networkErrorOf} from '../import/networkError.ts'
import {openTarget} from '../import/openTarget.ts'
import {printPlan, printProblems, printSummary} from '../import/printResult.ts'
import {createProgressLine} from '../import/progressLine.ts'

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
    report: {
      type: 'string',
      placeholder: 'FILE',
      summary: {
        'zh-Hans': '把全部结果和问题写成 JSON 文件',
        'en-US': 'Write all results and problems to a JSON file',
      },
    },
    lake: {
      type: 'string',
      placeholder: 'URL',
      summary: {
        'zh-Hans': '内容库地址，默认是数据文件夹所记的那一个',
        'en-US': 'Address of the lake; the one noted in the data folder by default',
      },
    },
    token: {
      type: 'string',
      placeholder: 'TOKEN',
      summary: {
        'zh-Hans': '令牌；默认取自数据文件夹，托管时取自 SANITY_AUTH_TOKEN',
        'en-US': "Token; the data folder's by default, SANITY_AUTH_TOKEN when hosted",
      },
    },
    data: DATA_OPTION,
  },
  async run({values, positionals, terminal, env, directory, signal}) {
    if (positionals.length === 0) {
      throw new UsageError({
        'zh-Hans': '要导入哪些文件或文件夹？例如 dateline import posts/',
        'en-US': 'Which files or folders? For example: dateline import posts/',
      })
    }
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
        dryRun,
        signal,
        newId: randomUUID,
        progress: (done, total) => progress.update(done, total),
      })
    } catch (error) {
      throw explain(error, target.name)
    } finally {
      progress.end()
    }
    const seconds = (performance.now() - started) / 1000
    printProblems(terminal, result.problems, directory)
    if (dryRun) printPlan(terminal, result)
    printSummary(terminal, result, {dryRun, target: target.name, seconds})
    if (values.report !== undefined) {
      await writeReport(resolve(directory, values.report), result, dryRun)
    }
    return isComplete(result) ? EXIT.done : EXIT.failed
  },
})

function explain(error: unknown, target: string): unknown {
  if (error instanceof ClientError) {
    const {statusCode, message} = error
    const denied = statusCode === 401 || statusCode === 403
    return new CommandError(
      {
        'zh-Hans': denied
          ? `${target} 不接受这个令牌（${statusCode}）。`
          : `${target} 拒绝了请求：${message}`,
        'en-US': denied
          ? `${target} does not accept the token (${statusCode}).`
          : `${target} refused the request: ${message}`,
      },
      EXIT.failed,
      {cause: error},
    )
  }
  const reason = networkErrorOf(error)
  if (reason === undefined) return error
  return new CommandError(
    {
      'zh-Hans': `连不上 ${target}（${reason}）。内容库在运行吗？npx dateline lake`,
      'en-US': `${target} can't be reached (${reason}). Is the lake running? npx dateline lake`,
    },
    EXIT.failed,
    {cause: error},
  )
}

async function writeReport(path: string, result: ImportResult, dryRun: boolean): Promise<void> {
  const {files, entities, images, plans, problems, interrupted = false} = result
  const report = {
    dryRun,
    interrupted,
    posts: files,
    entities: Object.fromEntries(entities),
    images,
    files: plans,
    problems,
  }
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
