import type {IssueCode} from '../../issues/issue.ts'
import type {Fixer} from '../finding.ts'
import {fixMissingKey, fixRepeatedKey} from './keyFixes.ts'
import {fixLoneName, fixQuotedList, fixRepeatedName} from './listFixes.ts'
import {fixChoice, fixCurlyQuotes, fixDay, fixFlag, fixNull} from './scalarFixes.ts'
import {fixTabs, fixUnquoted} from './yamlFixes.ts'

/** How to mend what can be mended without asking, by the code of the issue. */
export const fixers: Partial<Record<IssueCode, Fixer>> = {
  'yaml-invalid': fixUnquoted,
  'yaml-tab': fixTabs,
  'duplicate-key': fixRepeatedKey,
  'missing-key': fixMissingKey,
  'wrong-type': (finding) => fixFlag(finding) ?? fixLoneName(finding),
  'empty-value': fixNull,
  'quoted-list': fixQuotedList,
  'curly-quotes': fixCurlyQuotes,
  'unknown-choice': fixChoice,
  'malformed-date': fixDay,
  'date-form': fixDay,
  'duplicate-name': fixRepeatedName,
}
