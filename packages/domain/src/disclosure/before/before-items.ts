import { benchmarkItem, formsItem, recordingListItem, reviewCatalogueItem } from './catalogues'
import { flowChartItem } from './charts'
import { inspectionItemsItem, randomListItem } from './inspection-lists'
import { officersItem } from './officers'
import { powersItem } from './powers'
import { serviceGuides } from './service-guide'
import type { BeforeSource } from './source'
import { subjectItem, supervisionItem } from './subject'
import type { RegistryText } from './text'

/**
 * Everything that is published before enforcement, made of the agency's people, its lists, the law book and the procedure
 * tables as they are on a day. Pure: the same source gives the same text, so a difference from what was published is a
 * change that has to be published.
 *
 * @example beforeItems({ agency, registry, law, lists, procedures, forms: [], on: '2026-11-23' }).map(({ id }) => id)
 */
export function beforeItems(source: BeforeSource): RegistryText[] {
  const own = source.procedures.filter(({ power }) => source.agency.categories.some((each) => each === power))
  return [
    subjectItem(source),
    officersItem(source),
    powersItem(source),
    inspectionItemsItem(source),
    randomListItem(source),
    ...own.flatMap((procedure) => serviceGuides(procedure, source)),
    ...own.map((procedure) => flowChartItem(procedure, source)),
    benchmarkItem(source),
    reviewCatalogueItem(source),
    recordingListItem(source),
    formsItem(source),
    supervisionItem(source),
  ].filter((item) => item !== undefined)
}
