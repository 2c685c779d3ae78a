import { expect, test } from '@jest/globals'
import { adviceOn } from '../../../shared/core/publish/github-refusal.ts'

const failed = (status: number, message = 'x') => Object.assign(new Error(message), { status })

test.each<[unknown, RegExp]>([
  [failed(502), /run the job again/],
  [failed(500, 'fetch failed'), /run the job again/],
  [failed(0, 'connect ECONNREFUSED'), /run the job again/],
  [failed(401, 'Bad credentials'), /rejects the token/],
  [failed(403, 'API rate limit exceeded for installation.'), /when the limit has been reset/],
  [failed(403, 'You have exceeded a secondary rate limit.'), /when the limit has been reset/],
  [failed(429), /when the limit has been reset/],
  [failed(403, 'Resource not accessible by integration'), /^Give it\.$/],
  [failed(404), /^Give it\.$/],
  [new Error('else'), /^Give it\.$/],
])('%s: what is advised fits', (error, words) => expect(adviceOn(error, 'Give it.')).toMatch(words))
