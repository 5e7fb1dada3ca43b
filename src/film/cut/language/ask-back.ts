/** Said to the user instead of an edit: what is in the way, and what could be done. */
export class AskBack extends Error {}
