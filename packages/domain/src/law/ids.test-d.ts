// Checked by `npm run types`, never run: an error that is expected and does not come is an error itself.
import type { LawBook } from './law-book'

declare const law: LawBook
declare const own: string
declare const kind: 'person' | 'organisation'

law.parameter('penalty.officers', '2026-11-02')
law.period('penalty.payment', '2026-11-02')
// The ids of a layer of one's own are strings.
law.parameter(own, '2026-11-02')
law.parameter(`penalty.simple-fine.${kind}`, '2026-11-02')
// @ts-expect-error misspelt
law.parameter('penalty.oficers', '2026-11-02')
// @ts-expect-error a parameter is no period
law.period('penalty.officers', '2026-11-02')
// @ts-expect-error one of the two does not exist
law.parameter(`penalty.simple-fine.${kind as 'person' | 'organization'}`, '2026-11-02')
