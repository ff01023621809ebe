import {CaseIcon} from '@sanity/icons/Case'
import type {Desk} from '../desk.ts'
import {both} from '../desk.ts'
import {entityType} from './entity.ts'

/** A company, government body, party or international organization. */
export const organizationType = (desk: Desk) =>
  entityType(desk, {
    name: 'organization',
    icon: CaseIcon,
    title: both('组织', 'Organization'),
    description: both(
      '公司、政府机构、政党、国际组织。',
      'A company, government body, party or international organization.',
    ),
    example: both('Huawei', 'Huawei'),
  })
