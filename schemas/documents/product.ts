import {PackageIcon} from '@sanity/icons/Package'
import type {Desk} from '../desk.ts'
import {both} from '../desk.ts'
import {entityType} from './entity.ts'

/** A product, a model of one, or a language model. */
export const productType = (desk: Desk) =>
  entityType(desk, {
    name: 'product',
    icon: PackageIcon,
    title: both('产品', 'Product'),
    description: both('产品、型号、大模型。', 'A product, a model of one, a language model.'),
    example: both('Jeep Compass', 'Jeep Compass'),
  })
