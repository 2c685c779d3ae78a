import { expect, test } from '@jest/globals'
import { jsonMessage } from '../../../shared/core/announce/message.ts'

test('a message has the id of what happened, so that a receiver can drop what it has', () => {
  const message = { id: 'msg_1', body: '{"a":"ü"}', contentType: 'application/json' }
  expect(jsonMessage({ id: 'msg_1' }, { a: 'ü' })).toEqual(message)
})
