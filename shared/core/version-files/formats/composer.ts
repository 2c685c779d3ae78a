import type { VersionFormat } from './format.ts'

/** https://getcomposer.org/doc/04-schema.md#version */
export const format: VersionFormat = {
  place: '`version`',
  rules: 'Composer',
  limits: { channels: ['alpha', 'beta', 'rc', 'RC', 'a', 'b'] },
}
