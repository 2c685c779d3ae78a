export { adviceOn, isTaken, orRefusal } from '../../core/publish/github-refusal.ts'
