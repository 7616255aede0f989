#pragma once
#include "core/clock.h"
#include "core/result.h"
#include "store/connection.h"
#include <QList>

namespace pulse {

/// Marks a file as one of ours (PRAGMA application_id): "Puls".
inline constexpr int ApplicationId = 0x50756c73;

/// One numbered step of the schema, compiled in from resources/schema/NNN_name.sql.
struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;
};

/// All steps in order. Aborts when numbers repeat or leave a gap: a mistake of ours.
QList<Migration> builtInMigrations();

/// The number of the last step that the file has seen; 0 for an empty file. Error when the file is another program's.
Result<int> schemaVersion(Connection &connection);

/// Brings the file to the newest of \a migrations, each step in one transaction with its number. An older workspace is
/// copied beside itself first ("FILE.v1-20261123-090000.backup"). A newer one is refused.
Status migrate(Connection &connection, const Clock &clock, const QList<Migration> &migrations = builtInMigrations());

/// What migrate() says of a file that a newer program made.
Error newerFile(const QString &file);

} // namespace pulse
