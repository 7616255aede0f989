#pragma once
#include "core/mention.h"
#include "store/statement.h"
#include <QHash>
#include <QList>

namespace pulse {

/// Tags that the place gave, from mention_body.tags.
QStringList tagsFromLines(const QString &lines);

/// Reads whole mentions by row number.
class MentionLoader {
public:
    /// \a withPeople: brands and people's labels too.
    MentionLoader(Connection &connection, bool withPeople);
    /// Before loading all of \a ids: with many brands (each film of a catalogue is one), the brands of all of them in
    /// one walk cost less than asking brand by brand for each.
    void prepare(const QList<MentionId> &ids);
    /// Nothing when the row does not exist (any more).
    std::optional<Mention> load(qint64 id);
    Status status() const;

private:
    QString place(qint64 id);
    Connection &m_connection;
    Statement m_mention, m_author, m_labels, m_belongs;
    QList<BrandId> m_brands; ///< in the order of lists
    QHash<qint64, QList<BrandId>> m_brandsOf;
    bool m_prepared = false;
    QHash<qint64, QString> m_places;
    bool m_withPeople;
    bool m_anyLabels = false;
};

} // namespace pulse
