declare module 'bottleneck/light.js' {
  import type Bottleneck from 'bottleneck'

  const light: typeof Bottleneck
  export default light
}
