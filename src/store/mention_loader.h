#pragma once
#include "core/mention.h"
#include "store/statement.h"
#include <QHash>
#include <QList>

namespace pulse {

/// Tags that the place gave, from mention_body.tags.
QStringList tagsFromLines(const QString &lines);

/// Reads whole mentions by row number, many in one walk: a page is read in a few statements, however it was found.
class MentionLoader {
public:
    /// \a withPeople: brands and people's labels too.
    MentionLoader(Connection &connection, bool withPeople);
    /// In the order of \a ids; rows that do not exist (any more) are left out.
    QList<Mention> load(const QList<MentionId> &ids);
    /// Nothing when the row does not exist (any more).
    std::optional<Mention> load(qint64 id);
    Status status() const;

private:
    struct Page { ///< a place for each mention that was asked for
        explicit Page(const QList<MentionId> &wanted);
        Mention *at(qint64 id);
        const QList<MentionId> &ids;
        QList<Mention> mentions; ///< id 0: not read
        QHash<qint64, qsizetype> places;
    };
    void readRows(Page &page);
    void readBrands(Page &page);
    void readBrandsOfSpan(Page &page, MentionId first, MentionId last);
    void readLabels(Page &page);
    void readInto(Mention &mention);
    QString place(qint64 id);
    Connection &m_connection;
    Statement m_mentions, m_brandsOfIds, m_brandsOfSpan, m_labels;
    QList<BrandId> m_brands; ///< in the order of lists
    QHash<qint64, QString> m_places;
    bool m_withPeople;
    bool m_anyLabels = false;
};

} // namespace pulse
