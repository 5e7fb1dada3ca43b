/** Errors of the configuration and the surroundings: their message says all, and no stack helps. */

const NAMES = [
  'ConfigError',
  'UnusableModels',
  'DatabaseUnavailable',
  'MigrationRefused',
  'MediaFailure',
  'PricesError',
  'ModelsError',
  'FolderUnusable',
  'QueueUnavailable',
  'StorageUnavailable',
  'CannotListen',
  'NotIdentifiedHere',
];

export const isExpected = (error: unknown): error is Error =>
  error instanceof Error && NAMES.includes(error.name);
