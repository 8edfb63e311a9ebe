/** What a step does to the periods of its case, a line each. */
export const periodsOf = (step, { say, call, law: { periods } }) => {
  const named = (id) => `${call(periods.get(id)?.title ?? id, id)} \`${id}\``
  const afterOther = (after) =>
    after ? say(`（在${named(after.period)}届满后）`, ` (once ${named(after.period)} has ended)`) : ''
  return [
    ...(step.starts ?? []).map(
      ({ period, after }) => `- ${say('起算：', 'Starts: ')}${named(period)}${afterOther(after)}`,
    ),
    ...(Array.isArray(step.stops) ? step.stops.map((id) => `- ${say('终止：', 'Stops: ')}${named(id)}`) : []),
    ...(step.suspends ?? []).map(
      ({ period, reason }) => `- ${say('中止：', 'Suspends: ')}${named(period)}${say('，', ', ')}${reason}`,
    ),
    ...(step.resumes ?? []).map((id) => `- ${say('恢复：', 'Resumes: ')}${named(id)}`),
    ...(step.extends ?? []).map(({ period, by }) =>
      say(`- 延长：${named(period)}，以${named(by)}为限`, `- Extends: ${named(period)}, by at most ${named(by)}`),
    ),
  ]
}
