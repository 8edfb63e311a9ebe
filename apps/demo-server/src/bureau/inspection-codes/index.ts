export { codeAddress, hasCode, scannedCode } from './address'
export { ownCodes } from './own-codes'
export { isRatingKey, type KeptRating, keepRating, Rating, ratingsOf } from './ratings'
export { withInspectionCodes } from './with-codes'
