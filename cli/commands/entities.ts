import {randomUUID} from 'node:crypto'
import {defineCommand} from '../command.ts'
import {UsageError} from '../commandError.ts'
import {dataDirectoryOf} from '../desk/dataDirectory.ts'
import {aliases} from '../entities/aliases.ts'
import {different} from '../entities/different.ts'
import {duplicates} from '../entities/duplicates.ts'
import type {Verb} from '../entities/entitiesRun.ts'
import {harvest} from '../entities/harvest.ts'
import {merge} from '../entities/merge.ts'
import {rename} from '../entities/rename.ts'
import {undo} from '../entities/undo.ts'
import {explainTargetError} from '../target/explainTargetError.ts'
import {openTarget} from '../target/openTarget.ts'
import {TARGET_OPTIONS} from '../target/targetOptions.ts'

const VERBS: Readonly<Record<string, Verb>> = {
  duplicates,
  merge,
  undo,
  different,
  rename,
  aliases,
  harvest,
}

/**
 * `dateline entities <verb>`: what names refer to. Whom a verb is about is said by id or by name.
 * Exit codes: 0 done; 1 refused, changed by somebody in the meantime, or the dataset can't be
 * reached, and then nothing was written but what the sentence says; 2 wrong usage; 3 nothing to do.
 */
export default defineCommand({
  positionals: `<${Object.keys(VERBS).join('|')}> […]`,
  options: {
    'dry-run': {
      type: 'boolean',
      summary: {'zh-Hans': '只列出计划，不写入', 'en-US': 'Print the plan and write nothing'},
    },
    type: {
      type: 'string',
      multiple: true,
      placeholder: 'TYPE',
      summary: {
        'zh-Hans': 'duplicates、harvest：只看这种类型，例如 person，可重复',
        'en-US': 'duplicates, harvest: only of this type, such as person, repeatable',
      },
    },
    json: {
      type: 'boolean',
      summary: {
        'zh-Hans': 'duplicates、harvest：以 JSON 列出',
        'en-US': 'duplicates, harvest: list as JSON',
      },
    },
    name: {
      type: 'string',
      placeholder: 'NAME',
      summary: {
        'zh-Hans': 'merge：合并后的规范名',
        'en-US': 'merge: the canonical name afterwards',
      },
    },
    take: {
      type: 'string',
      multiple: true,
      placeholder: 'FIELD=WHO',
      summary: {
        'zh-Hans': 'merge：这个字段取自哪个条目，可重复',
        'en-US': 'merge: whose field it keeps, repeatable',
      },
    },
    slug: {
      type: 'string',
      placeholder: 'SLUG',
      summary: {'zh-Hans': 'rename：新的网址名', 'en-US': 'rename: a new slug'},
    },
    forget: {
      type: 'boolean',
      summary: {
        'zh-Hans': 'rename：旧名不留作别名；different：取消记录',
        'en-US': 'rename: keep no alias; different: take it back',
      },
    },
    add: {
      type: 'string',
      multiple: true,
      placeholder: 'NAME',
      summary: {'zh-Hans': 'aliases：添加，可重复', 'en-US': 'aliases: add, repeatable'},
    },
    remove: {
      type: 'string',
      multiple: true,
      placeholder: 'NAME',
      summary: {'zh-Hans': 'aliases：删除，可重复', 'en-US': 'aliases: remove, repeatable'},
    },
    ...TARGET_OPTIONS,
  },
  async run({values, positionals, terminal, env, directory, signal}) {
    const [word = '', ...words] = positionals
    const verb = Object.hasOwn(VERBS, word) ? VERBS[word] : undefined
    if (verb === undefined) {
      const known = Object.keys(VERBS).join(', ')
      throw new UsageError({
        'zh-Hans': `entities 后面要写做什么：${known}。例如 dateline entities duplicates`,
        'en-US': `What is to be done stands behind entities: ${known}. For example: dateline entities duplicates`,
      })
    }
    const {client, name} = openTarget({
      lake: values.lake,
      token: values.token,
      dataDirectory: dataDirectoryOf(values.data, directory),
      env,
    })
    try {
      return await verb({
        client,
        fetch: (query, params) => client.fetch<unknown>(query, params),
        terminal,
        dryRun: values['dry-run'] === true,
        signal,
        newId: randomUUID,
        now: () => new Date(),
        words,
        options: values,
      })
    } catch (error) {
      throw explainTargetError(error, name)
    }
  },
})
