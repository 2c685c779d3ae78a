import { describe } from '@jest/globals'
import { describeEveryCheckout } from '../support/every-checkout.ts'

describe('a history before the first tag, paths by the manifests', () =>
  describeEveryCheckout({ tags: false, paths: 'auto' }))
