export { type AdministrationKeeper, keepAdministration, liveBureau } from './keeper'
