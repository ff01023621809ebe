import {both} from '../../../schemas/desk.ts'

/** What people read in what assigns a post to somebody. */
export const peopleTexts = {
  'people.assign': both('指派给…', 'Assign to…'),
  'people.assign-open': both('指派…', 'Assign…'),
  'people.title': both('指派文章', 'Assign posts'),
  'people.assigned': both('指派给{{name}}', 'Assigned to {{name}}'),
  'people.to': both('指派给', 'Assign to'),
  'people.choose': both('选一个人', 'Choose somebody'),
  'people.nobody': both('不指派给谁', 'Nobody'),
  'people.me': both('我', 'You'),
  'people.loading': both('正在读取成员……', 'Reading the members…'),
  'people.failed': both('读不到成员（{{reason}}）。', 'The members can’t be read ({{reason}}).'),
  'people.run_one': both('指派 {{count}} 篇', 'Assign {{count}} post'),
  'people.run_other': both('指派 {{count}} 篇', 'Assign {{count}} posts'),
}
