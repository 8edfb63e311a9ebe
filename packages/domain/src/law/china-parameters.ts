import archive from '../../data/law/national/parameters/archive.json'
import coercion from '../../data/law/national/parameters/coercion.json'
import credit from '../../data/law/national/parameters/credit.json'
import disclosure from '../../data/law/national/parameters/disclosure.json'
import inspection from '../../data/law/national/parameters/inspection.json'
import licence from '../../data/law/national/parameters/licence.json'
import penalty from '../../data/law/national/parameters/penalty.json'
import record from '../../data/law/national/parameters/record.json'
import remedy from '../../data/law/national/parameters/remedy.json'
import review from '../../data/law/national/parameters/review.json'

/** The dated values of national law, by subject. */
export const chinaParameters = [
  ...penalty,
  ...review,
  ...coercion,
  ...licence,
  ...remedy,
  ...inspection,
  ...disclosure,
  ...credit,
  ...archive,
  ...record,
]
