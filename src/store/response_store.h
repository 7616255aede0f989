#pragma once
#include "core/ids.h"
#include "core/response_code.h"
#include "store/connection.h"
#include "store/journal.h"
#include <QHash>
#include <QMap>

namespace pulse {

/// Responses to a campaign and how people coded them. People's codes go through the Journal (entity "responseCode", the
/// campaign's uid + "/" + the mention's, field: the coder's name, value: key of core/response_code.h or null).
class ResponseStore {
public:
    explicit ResponseStore(Connection &connection) : m_connection(connection) {}
    using Codes = QMap<QString, ResponseCode>; ///< by coder

    /// The drawing that people read: at most \a size responses, the same for every member whenever it is drawn. Posts
    /// of \a own accounts (handles, lower case) and what is hidden are no responses.
    Result<QList<MentionId>> sample(BrandId campaign, const QStringList &own, int size) const;
    /// Every code of the campaign's mentions, in row order.
    Result<QMap<qint64, Codes>> codes(BrandId campaign) const;
    /// How many mentions the campaign has beside those of own accounts.
    Result<qint64> responses(BrandId campaign, const QStringList &own) const;

    static Uid uidOf(const Uid &campaign, const Uid &mention) { return campaign + u'/' + mention; }

private:
    Connection &m_connection;
};

} // namespace pulse
