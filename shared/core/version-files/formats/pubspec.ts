import { followPubspecLocks } from '../locks/pubspec-lock.ts'
import type { VersionFormat } from './format.ts'

export const format: VersionFormat = {
  place: '`version`',
  build: 'what follows `+`, raised by default, since stores accept no build number twice',
  buildNumber: 'raise',
  follow: followPubspecLocks,
}
