import infectious from '../../data/law/national/causes/infectious.json'
import maternalAndChild from '../../data/law/national/causes/maternal-and-child.json'
import medical from '../../data/law/national/causes/medical.json'
import medicalWaste from '../../data/law/national/causes/medical-waste.json'
import occupational from '../../data/law/national/causes/occupational.json'
import other from '../../data/law/national/causes/other.json'
import practitioner from '../../data/law/national/causes/practitioner.json'
import publicPlace from '../../data/law/national/causes/public-place.json'
import water from '../../data/law/national/causes/water.json'

/** The causes of action of national law, by field. */
export const chinaCauses = [
  ...publicPlace,
  ...medical,
  ...practitioner,
  ...medicalWaste,
  ...water,
  ...infectious,
  ...occupational,
  ...maternalAndChild,
  ...other,
]
