import { describe } from '@jest/globals'
import { describeEveryCheckout } from '../support/every-checkout.ts'

describe('a history with tags, paths listed', () => describeEveryCheckout({ tags: true, paths: 'listed' }))
