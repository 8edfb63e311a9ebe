import { china, type LawBook, lawBook, liaoning } from '@zhifa/domain'
import { sampleBureau } from '@zhifa/domain/testing'

/** The law of the demonstration in a bureau that keeps its log of reads for three years: no national period was found. */
export const readsKept: LawBook = lawBook(china, liaoning, {
  ...sampleBureau,
  periods: [
    ...(sampleBureau.periods ?? []),
    {
      id: 'archive.read-log',
      title: '查阅日志保管',
      event: '日志入账之日',
      duty: 'agency',
      versions: [
        {
          from: '2018-12-21',
          amount: 3,
          unit: 'year',
          cites: ['国办发〔2018〕118号'],
          grade: 'unverified',
          note: '演示机关自行设定',
        },
      ],
    },
  ],
})
