export { sendCsv, sendXlsx } from './send'
