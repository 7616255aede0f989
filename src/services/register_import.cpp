#include "services/register_import.h"
#include "core/date_parser.h"
#include "core/register_words.h"
#include "core/text.h"
#include "sources/file_bytes.h"
#include "sources/file_encoding.h"
#include "sources/file_rows.h"
#include "sources/separator.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 20'000'000;
constexpr int MostRows = 20'000, RefusedShown = 20;

/// Further names of columns, folded, by field.
const QHash<QString, QStringList> &usualNames()
{
    static const QHash<QString, QStringList> names{
        {u"day"_s, {u"date"_s, u"time"_s, u"날짜"_s, u"일자"_s, u"일시"_s, u"주문일"_s}},
        {u"amount"_s,
         {u"value"_s, u"revenue"_s, u"sales"_s, u"cost"_s, u"result"_s, u"금액"_s, u"매출"_s, u"비용"_s, u"성과"_s}},
        {u"what"_s, {u"item"_s, u"note"_s, u"description"_s, u"내용"_s, u"항목"_s, u"적요"_s}},
        {u"of"_s, {u"campaign"_s, u"sponsorship"_s, u"캠페인"_s, u"후원"_s}},
        {u"channel"_s, {u"채널"_s}},
        {u"name"_s, {u"group"_s, u"이름"_s, u"구분"_s}},
        {u"share"_s, {u"percent"_s, u"비율"_s}}};
    return names;
}

const QStringList CurrencyNames{u"currency"_s, u"통화"_s};

bool isColumnOf(const RegisterField &field, const QString &header)
{
    const QString name = folded(header);
    return name == field.key || name == folded(fieldName(field.key)) || usualNames().value(field.key).contains(name);
}

Error refusedFile(const QString &text) { return {Error::Kind::BadData, text, {}}; }

Result<QString> textOf(const QString &path)
{
    auto bytes = FileBytes::open(path);
    if (!bytes)
        return bytes.error();
    const auto all = (*bytes)->peek(LargestFile + 1);
    if (!all)
        return all.error();
    if (all->size() > LargestFile)
        return refusedFile(QCoreApplication::translate(
            "RegisterImport", "This file is too large for such a table. Nothing was imported."));
    const DetectedEncoding encoding = detectEncoding(*all);
    if (encoding.name.isEmpty())
        return refusedFile(QCoreApplication::translate(
            "RegisterImport", "This file is no text. Save the table as CSV and import that. Nothing was imported."));
    auto decoder = TextDecoder::make(encoding.name);
    if (!decoder)
        return decoder.error();
    return (*decoder)->decode(all->mid(encoding.bomLength), true);
}

class Reader {
public:
    Reader(const RegisterEntry &model, const QMap<Uid, QString> &named, QString currency, QString file)
        : m_model(model), m_currency(std::move(currency)), m_file(std::move(file))
    {
        for (auto it = named.cbegin(); it != named.cend(); ++it)
            m_named.insert(folded(it.value()), it.key());
    }

    Status setHeaders(const QStringList &headers)
    {
        for (int column = 0; column < headers.size(); ++column) {
            if (CurrencyNames.contains(folded(headers[column])))
                m_currencyColumn = column;
            for (const RegisterField &field : fieldsOf(m_model.reg))
                if (!m_columns.contains(field.key) && isColumnOf(field, headers[column])) {
                    m_columns.insert(field.key, column);
                    break;
                }
        }
        QStringList missing;
        for (const RegisterField &field : fieldsOf(m_model.reg))
            if (field.required && !m_columns.contains(field.key) && !m_model.values.contains(field.key))
                missing << u"%1 (%2)"_s.arg(fieldName(field.key), field.key);
        if (missing.isEmpty())
            return ok();
        return refusedFile(QCoreApplication::translate("RegisterImport",
                                                       "The first row has to name these columns too: %1. It names: %2. "
                                                       "Nothing was imported.")
                               .arg(missing.join(u", "_s), headers.join(u", "_s)));
    }

    void take(const RawRow &row)
    {
        const auto problem = row.problem.isEmpty() ? tryToTake(row) : row.problem;
        if (problem.isEmpty())
            return;
        ++result.refusedRows;
        if (result.refused.size() < RefusedShown)
            result.refused << QCoreApplication::translate("RegisterImport", "line %1: %2").arg(row.line).arg(problem);
    }

    RegisterImport result;

private:
    /// What the cell says, as RegisterStore takes it; \a problem in words where it says nothing of the kind.
    QJsonValue valueOf(const RegisterField &field, const RawRow &row, QString &problem) const
    {
        const QString cell = row.cells.value(m_columns.value(field.key)).trimmed();
        if (cell.isEmpty() && !field.required)
            return {};
        if (field.type == FieldType::Date) {
            if (const auto time = parseTime(cell, QTimeZone::utc()))
                return time->utc.date().toString(Qt::ISODate);
            problem = QCoreApplication::translate("RegisterImport", "\"%1\" is no day such as 2026-11-23").arg(cell);
        } else if (field.type == FieldType::Money) {
            const QString given = row.cells.value(m_currencyColumn).trimmed().toUpper();
            if (const auto money = parseMoney(cell, given.isEmpty() ? m_currency : given))
                return money->stored();
            problem = QCoreApplication::translate("RegisterImport", "\"%1\" is no amount").arg(cell);
        } else if (field.type == FieldType::Entry) {
            const Uid of = m_named.value(folded(cell));
            if (of.isEmpty() && !cell.isEmpty())
                problem = QCoreApplication::translate("RegisterImport", "there is no campaign \"%1\"").arg(cell);
            return of.isEmpty() ? m_model.values.value(field.key) : QJsonValue(of);
        } else if (field.type == FieldType::Choice) {
            for (const QString &choice : field.choices)
                if (folded(cell) == choice || folded(cell) == folded(choiceName(choice)))
                    return choice;
            return cell; // which tidyValue() refuses in words
        }
        return problem.isEmpty() ? QJsonValue(cell) : QJsonValue();
    }

    QString tryToTake(const RawRow &row)
    {
        RegisterEntry entry = m_model;
        for (const RegisterField &field : fieldsOf(m_model.reg)) {
            if (!m_columns.contains(field.key))
                continue;
            QString problem;
            const QJsonValue value = valueOf(field, row, problem);
            if (!problem.isEmpty())
                return problem;
            const auto tidy = tidyValue(field, value);
            if (!tidy)
                return tidy.error().text;
            if (!tidy->isNull())
                entry.values[field.key] = *tidy;
        }
        noteOrigin(entry);
        if (const Status checked = checkEntry(entry); !checked)
            return checked.error().text;
        // The same row of the same file is the same entry: importing it twice adds nothing.
        QStringList parts{toKey(entry.reg), entry.brand};
        for (auto it = entry.values.constBegin(); it != entry.values.constEnd(); ++it)
            if (it.key() != u"origin" && it.key() != u"source")
                parts << it.key() + u'=' + it.value().toVariant().toString();
        parts << QString::number(++m_seen[row.cells.join(u'\x1f')]);
        entry.uid = derivedUid(parts);
        result.entries << entry;
        return {};
    }

    void noteOrigin(RegisterEntry &entry) const
    {
        if (entry.reg == Register::Result)
            entry.values[u"origin"_s] = m_file;
        if (entry.reg != Register::Audience)
            return;
        entry.values[u"origin"_s] = u"imported"_s;
        if (!entry.values.contains(u"source"_s))
            entry.values[u"source"_s] = m_file;
    }

    RegisterEntry m_model;
    QString m_currency, m_file;
    QHash<QString, Uid> m_named;
    QHash<QString, int> m_seen;
    QHash<QString, int> m_columns; ///< by field
    int m_currencyColumn = -1;
};

} // namespace

Result<RegisterImport> readRegisterFile(const QString &path, const RegisterEntry &model,
                                        const QMap<Uid, QString> &named, const QString &currency)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    bool given = false;
    DelimitedRows rows([&]() -> Result<QString> { return std::exchange(given, true) ? QString() : *text; },
                       detectSeparator(*text));
    Reader reader(model, named, currency, QFileInfo(path).fileName());
    RawRow row;
    bool first = true;
    for (int count = 0; count <= MostRows; ++count) {
        const auto more = rows.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (std::exchange(first, false)) {
            if (const Status read = reader.setHeaders(row.cells); !read)
                return read.error();
            continue;
        }
        reader.take(row);
    }
    return reader.result;
}

} // namespace pulse
