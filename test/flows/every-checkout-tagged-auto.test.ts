import { describe } from '@jest/globals'
import { describeEveryCheckout } from '../support/every-checkout.ts'

describe('a history with tags, paths by the manifests', () => describeEveryCheckout({ tags: true, paths: 'auto' }))
