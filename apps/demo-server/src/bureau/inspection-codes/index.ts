export { codeAddress, hasCode, scannedCode } from './address'
export { ownCodes } from './own-codes'
export { type KeptRating, keepRating, Rating, ratingsOf } from './ratings'
export { withInspectionCodes } from './with-codes'
