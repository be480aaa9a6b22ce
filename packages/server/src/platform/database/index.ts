export { brokenConstraint, type Database, type Db, openDatabase, type Trx, tables } from './database.ts';
export {
  canHoldEmbeddedPostgres,
  EmbeddedDatabaseError,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from './embedded.ts';
export { MigrationError, migrate, readMigrations } from './migrate.ts';
export {
  type ConfiguredDatabase,
  type DatabaseStep,
  dataFolderOf,
  openConfiguredDatabase,
} from './open-configured.ts';
