import type { Channel, ReadBack } from '../channel'
import { groupCommit } from '../group-commit'

/**
 * The channel, with read-backs that gather while one is on its way and go as one question. Each item is still sent by
 * itself, and still read back after it was taken.
 */
export function readTogether(channel: Channel): Channel {
  const { readBackAll } = channel
  if (!readBackAll) return channel
  const readBack = groupCommit<string, ReadBack>({
    write: async ([key = '', ...others]) =>
      others.length === 0 ? [await channel.readBack(key)] : readBackAll([key, ...others]),
    limit: 500,
  })
  return { ...channel, readBack }
}
