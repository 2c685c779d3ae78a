import { followComposerLocks } from '../locks/composer-lock.ts'
import type { VersionFormat } from './format.ts'

/** https://getcomposer.org/doc/04-schema.md#version */
export const format: VersionFormat = {
  place: '`version`',
  rules: 'Composer',
  follow: followComposerLocks,
  limits: { channels: ['alpha', 'beta', 'rc', 'RC', 'a', 'b'] },
}
