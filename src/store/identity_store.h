#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QList>
#include <QStringList>

namespace pulse {

class Statement;

/// What the workspace holds that may show that two accounts are one person. It only finds; judging is
/// services/identity_proposals.h, joining is a person's.
class IdentityStore {
public:
    explicit IdentityStore(Connection &connection) : m_connection(connection) {}

    struct Account {
        AuthorId id{};
        qint64 placeId = 0;
        QString place, handle, name, url;
    };
    Result<QList<Account>> accounts(const QList<AuthorId> &ids) const;
    /// Accounts on other places with the same handle, and with the same shown name; at most \a limit of each.
    Result<QList<AuthorId>> withSameHandle(AuthorId author, int limit) const;
    Result<QList<AuthorId>> withSameName(AuthorId author, int limit) const;
    /// Accounts on other places that posted a link which \a author posted too and at most \a fewest accounts did in
    /// all, with one such link each.
    Result<QList<std::pair<AuthorId, QString>>> withSameRareLink(AuthorId author, int fewest) const;
    /// Whether \a author posted a link to the address.
    Result<bool> linksTo(AuthorId author, const QString &url) const;

    struct Written {
        MentionId mention{};
        AuthorId author{};
        QString text;
    };
    /// The newest original texts of an account, at most \a limit.
    Result<QList<Written>> writtenBy(AuthorId author, int limit) const;
    /// Original texts of other places within \a seconds before and after a mention, at most \a limit.
    Result<QList<Written>> around(MentionId mention, qint64 placeId, qint64 seconds, int limit) const;

private:
    Result<QList<AuthorId>> select(const char *sql, AuthorId author, int limit) const;
    Result<QList<Written>> written(Statement &rows) const;
    Connection &m_connection;
};

} // namespace pulse
