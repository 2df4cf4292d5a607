/** The officials' workplace as an element, for an intranet page of the API's own origin. */
export { StaffDesk } from './staff-desk.js';
