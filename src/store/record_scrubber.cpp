#include "store/record_scrubber.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Mentions and people are taken care of by themselves; the others hold nobody's words.
bool isLookedThrough(const QString &table)
{
    static const QSet<QString> others{u"author"_s,       u"place"_s,         u"hashtag"_s, u"link"_s,
                                      u"rollup"_s,       u"meta"_s,          u"brand"_s,   u"benchmark"_s,
                                      u"day"_s,          u"source_day"_s,    u"source"_s,  u"source_gap"_s,
                                      u"daily_figure"_s, u"blocked_author"_s};
    return !table.startsWith(u"mention") && !table.startsWith(u"sqlite_") && !others.contains(table);
}

bool carriesPart(const QString &text, const PersonTraces &traces)
{
    return std::any_of(traces.parts.cbegin(), traces.parts.cend(),
                       [&text](const QString &part) { return text.contains(part); });
}

bool isTrace(const QJsonValue &value, const PersonTraces &traces)
{
    if (value.isDouble())
        return traces.exact.contains(QString::number(value.toInteger()));
    if (!value.isString())
        return false;
    const QString text = value.toString();
    return traces.exact.contains(text) || carriesPart(text, traces);
}

/// Blanks the traces in \a value; true when there were any.
bool blank(QJsonValue &value, const PersonTraces &traces)
{
    bool found = false;
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const bool own = std::any_of(object.constBegin(), object.constEnd(),
                                     [&traces](const QJsonValue &member) { return isTrace(member, traces); });
        for (auto member = object.begin(); member != object.end(); ++member) {
            QJsonValue inner = *member;
            if (inner.isObject() || inner.isArray()) {
                if (!blank(inner, traces))
                    continue;
                found = true;
                *member = inner;
            } else if (own && inner.isString()) {
                *member = traces.exact.contains(inner.toString()) && inner.toString().toLongLong() > 0
                              ? QJsonValue(u"0"_s)
                              : QJsonValue(RecordScrubber::Mark.toString());
            } else if (own && isTrace(inner, traces)) {
                *member = 0;
            }
        }
        value = object;
        return found || own;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonValue inner = array.at(i);
            if (!blank(inner, traces))
                continue;
            found = true;
            array[i] = inner;
        }
        value = array;
        return found;
    }
    if (!isTrace(value, traces))
        return false;
    value = RecordScrubber::Mark.toString();
    return true;
}

/// \a text without its traces, or nothing when it has none.
std::optional<QString> without(const QString &text, const PersonTraces &traces)
{
    const bool json = text.startsWith(u'{') || text.startsWith(u'[') || text.startsWith(u'"');
    if (json) {
        QJsonValue value = jsonValue(text);
        if (!value.isNull())
            return blank(value, traces) ? std::optional(jsonText(value)) : std::nullopt;
    }
    if (traces.exact.contains(text))
        return RecordScrubber::Mark.toString();
    QString rest = text;
    for (const QString &part : traces.parts)
        rest.replace(part, RecordScrubber::Mark.toString());
    return rest == text ? std::nullopt : std::optional(rest);
}

} // namespace

/// Calls \a take(table, column, old, new) for every value that carries a trace.
template <typename Take>
Status RecordScrubber::walk(const PersonTraces &traces, Take take) const
{
    if (traces.isEmpty())
        return ok();
    Statement columns(m_connection, "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
                                    " WHERE t.type = 'table' AND c.type = 'TEXT' AND c.pk = 0"
                                    " AND c.name NOT LIKE '%uid' ORDER BY t.name, c.cid");
    QList<std::pair<QString, QString>> all;
    while (columns.next())
        if (isLookedThrough(columns.text(0)))
            all.append({columns.text(0), columns.text(1)});
    if (columns.failed())
        return columns.status();
    for (const auto &[table, column] : std::as_const(all)) {
        Statement values(m_connection,
                         u"SELECT DISTINCT \"%2\" FROM \"%1\" WHERE length(\"%2\") > 1"_s.arg(table, column));
        QList<std::pair<QString, QString>> changed;
        while (values.next())
            if (const auto rest = without(values.text(0), traces))
                changed.append({values.text(0), *rest});
        if (values.failed())
            return values.status();
        for (const auto &[old, rest] : std::as_const(changed))
            if (Status taken = take(table, column, old, rest); !taken)
                return taken;
    }
    return ok();
}

Result<qint64> RecordScrubber::count(const PersonTraces &traces) const
{
    qint64 found = 0;
    const Status walked = walk(traces, [&found](const QString &, const QString &, const QString &, const QString &) {
        ++found;
        return ok();
    });
    return walked ? Result<qint64>(found) : walked.error();
}

Result<qint64> RecordScrubber::scrub(const PersonTraces &traces)
{
    qint64 found = 0;
    const Status walked = walk(
        traces, [&](const QString &table, const QString &column, const QString &old, const QString &rest) -> Status {
            ++found;
            Statement update(m_connection, u"UPDATE \"%1\" SET \"%2\" = ? WHERE \"%2\" = ?"_s.arg(table, column));
            return update.bind(rest).bind(old).run();
        });
    return walked ? Result<qint64>(found) : walked.error();
}

} // namespace pulse
