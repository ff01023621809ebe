import {RECORD_FIELDS} from '../post/reviewRecord.ts'
import {all, quote} from './groq.ts'

const BEFORE = 'coalesce(before().reviews, [])'
const AFTER = 'coalesce(after().reviews, [])'
const OLD = 'before().reviews[-1]'
const NEW = 'after().reviews[-1]'

/** GROQ compares no objects: two records are the same when each of their fields is. */
const SAME = RECORD_FIELDS.map((field) => `${field} == ^.${field}`).join(' && ')

/** Every record of one list stands once in the other, word for word. */
const allIn = (some: string, others: string) =>
  `count(${some}[count(${others}[${SAME}]) == 1]) == count(${some})`

const keys = (records: string) => `array::join(${records}[]._key, ",")`

/** What may have happened to the list of records, as conditions in delta mode. */
export const RECORDS = {
  same: all([
    `count(${AFTER}) == count(${BEFORE})`,
    allIn(BEFORE, AFTER),
    `${keys(AFTER)} == ${keys(BEFORE)}`,
  ]),
  /** A new record stands at the end. */
  oneMore: all([
    `count(${AFTER}) == count(${BEFORE}) + 1`,
    allIn(BEFORE, AFTER),
    `${keys(AFTER)} == array::join([...${BEFORE}[]._key, ${NEW}._key], ",")`,
    `!(${NEW}._key in ${BEFORE}[]._key)`,
  ]),
  /** The last record is gone, its step was one's own, and the status is what it was before. */
  ownLastBack: all([
    `count(${BEFORE}) == count(${AFTER}) + 1`,
    allIn(AFTER, BEFORE),
    `${keys(BEFORE)} == array::join([...${AFTER}[]._key, ${OLD}._key], ",")`,
    `${OLD}.by == identity()`,
    `${OLD}.to == before().status`,
    `${OLD}.from == after().status`,
  ]),
} as const

/** What the new record has to say, likewise. */
export const STEP = {
  isOwn: all([
    `${NEW}._type == "reviewRecord"`,
    `${NEW}.by == identity()`,
    `${NEW}.from == before().status`,
    `${NEW}.to == after().status`,
    `defined(${NEW}.at)`,
    `defined(${NEW}.revision)`,
  ]),
  isCalled: (name: string) => `${NEW}.transition == ${quote(name)}`,
  hasNote: `length(${NEW}.note) > 0`,
  hasNoNote: `!defined(${NEW}.note)`,
  isNoRepeat: (name: string, status: string) =>
    `!(before().status == ${quote(status)} && ${OLD}.transition == ${quote(name)})`,
} as const
