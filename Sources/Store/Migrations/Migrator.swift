internal import GRDB

extension Store {
  /// Append-only: a step that has been released is never edited; a change of form is a new step at the end.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 decisions") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: DecisionTables.sql)
    }
    migrator.registerMigration("2 articles") { db in try db.execute(sql: ArticleTables.sql) }
    migrator.registerMigration("3 notes and corrections") { db in
      try db.execute(sql: NoteTables.sql)
      try db.execute(sql: ReadingTables.sql)
    }
    return migrator
  }
}
