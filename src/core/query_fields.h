#pragma once
#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>

namespace pulse {

/// A field of the query language, as docs/queries.md lists them.
struct QueryField {
    enum class Kind {
        Words,    ///< searched like the text: title, text
        Name,     ///< a word or a phrase: source, author, tag
        Address,  ///< part of an address: url, site
        Language, ///< lang
        Feeling,  ///< sentiment
        Choice,   ///< has, is
        Number,   ///< likes, shares, replies, views, followers
    };
    QString name;
    Kind kind;
};

/// The field of that name; English and Korean names in any case. Nullopt when there is none.
std::optional<QueryField> queryField(QStringView name);
/// The English names, for messages.
QStringList queryFieldNames();

/// The English key of a choice of "has" or "is" ("image", "repost"), given in English or Korean; empty when unknown.
QString queryChoice(const QString &field, const QString &value);
QStringList queryChoices(const QString &field);

/// ISO 639 code in lower case from "ko", "ko-KR", "Korean" or "한국어"; empty when it is none.
QString queryLanguage(const QString &value);

/// A count: "10", "1,000", "5k", "3만". Nullopt when it is none or above 2^63 - 1.
std::optional<qint64> queryNumber(QStringView text);

} // namespace pulse
