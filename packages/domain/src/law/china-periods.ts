import appraisal from '../../data/law/national/periods/appraisal.json'
import archive from '../../data/law/national/periods/archive.json'
import coercion from '../../data/law/national/periods/coercion.json'
import credit from '../../data/law/national/periods/credit.json'
import disclosure from '../../data/law/national/periods/disclosure.json'
import execution from '../../data/law/national/periods/execution.json'
import licence from '../../data/law/national/periods/licence.json'
import penalty from '../../data/law/national/periods/penalty.json'
import remedy from '../../data/law/national/periods/remedy.json'
import review from '../../data/law/national/periods/review.json'

/** The statutory periods of national law, by subject. */
export const chinaPeriods = [
  ...penalty,
  ...remedy,
  ...execution,
  ...disclosure,
  ...review,
  ...coercion,
  ...licence,
  ...credit,
  ...archive,
  ...appraisal,
]
