/** The database can't be had, for a reason outside the program. The message says what to do about it. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
