export { type Database, type Db, openDatabase, type Trx, tables } from './database.ts';
export { startEmbeddedPostgres } from './embedded.ts';
export { MigrationError, migrate, readMigrations } from './migrate.ts';
export {
  dataFolderOf,
  openConfiguredDatabase,
} from './open-configured.ts';
export { writeTogether } from './write-together.ts';
