import { describe } from '@jest/globals'
import { describeEveryCheckout } from '../support/every-checkout.ts'

describe('a history before the first tag, paths listed', () => describeEveryCheckout({ tags: false, paths: 'listed' }))
