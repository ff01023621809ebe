import type {LocalizedText} from '../frontMatter/table.ts'
import type {CodecIssue, IssueCode, IssueSeverity, Place} from './issue.ts'

/** @param key of the front matter that it is about; undefined for what is about no key */
export function makeIssue(
  code: IssueCode,
  severity: IssueSeverity,
  {line, column}: Place,
  key: string | undefined,
  message: LocalizedText,
): CodecIssue {
  return {code, severity, line, column, ...(key === undefined ? {} : {key}), message}
}
