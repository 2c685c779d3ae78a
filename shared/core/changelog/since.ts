/** What a changelog starts from: the last version that the channel's users got, or the last tag of the track. */
export type Since = 'channel' | 'tag'
