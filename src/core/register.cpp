#include "core/register.h"
#include "core/register_words.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestText = 20'000, MostLines = 500;

const QStringList KeepAdjustStop{u"keep"_s, u"adjust"_s, u"stop"_s};

struct RegisterRow {
    QString key;
    QList<RegisterField> fields;
};

QList<RegisterField> campaignFields()
{
    return {
        {u"name"_s, FieldType::Text, true},
        {u"goals"_s, FieldType::Text},
        {u"first"_s, FieldType::Date, true},
        {u"last"_s, FieldType::Date},
        {u"hashtags"_s, FieldType::Lines},
        {u"links"_s, FieldType::Lines},
        {u"utm"_s, FieldType::Lines},
        {u"words"_s, FieldType::Query},
        {u"posts"_s, FieldType::Lines},
        {u"sponsor"_s, FieldType::Text},
        {u"budget"_s, FieldType::Money},
        {u"mediaValue"_s, FieldType::Money},
        {u"resultUnknown"_s, FieldType::Flag},
        {u"shape"_s, FieldType::Choice, false, {u"growth"_s, u"burst"_s, u"plateau"_s, u"revived"_s, u"unclear"_s}}};
}

const QHash<Register, RegisterRow> &rows()
{
    static const QHash<Register, RegisterRow> table{
        {Register::Campaign, {u"campaign"_s, campaignFields()}},
        {Register::Sponsorship,
         {u"sponsorship"_s,
          {{u"name"_s, FieldType::Text, true},
           {u"words"_s, FieldType::Query, true},
           {u"first"_s, FieldType::Date},
           {u"last"_s, FieldType::Date},
           {u"goals"_s, FieldType::Text},
           {u"mediaValue"_s, FieldType::Money},
           {u"resultUnknown"_s, FieldType::Flag},
           {u"decision"_s, FieldType::Choice, false, {u"keep"_s, u"adjust"_s, u"drop"_s}}}}},
        {Register::Cost,
         {u"cost"_s,
          {{u"of"_s, FieldType::Entry, true},
           {u"day"_s, FieldType::Date, true},
           {u"amount"_s, FieldType::Money, true},
           {u"what"_s, FieldType::Text}}}},
        {Register::Result,
         {u"result"_s,
          {{u"of"_s, FieldType::Entry, true},
           {u"day"_s, FieldType::Date, true},
           {u"amount"_s, FieldType::Money, true},
           {u"what"_s, FieldType::Text},
           {u"origin"_s, FieldType::Text}}}},
        {Register::Decision,
         {u"decision"_s,
          {{u"day"_s, FieldType::Date, true},
           {u"what"_s, FieldType::Text, true},
           {u"kind"_s,
            FieldType::Choice,
            false,
            {u"keep"_s, u"adjust"_s, u"stop"_s, u"grow"_s, u"shrink"_s, u"other"_s}},
           {u"of"_s, FieldType::Entry},
           {u"by"_s, FieldType::Text},
           {u"evidence"_s, FieldType::Text},
           {u"due"_s, FieldType::Date},
           {u"review"_s, FieldType::Date},
           {u"outcome"_s, FieldType::Text}}}},
        {Register::Tactic,
         {u"tactic"_s,
          {{u"name"_s, FieldType::Text, true},
           {u"words"_s, FieldType::Query},
           {u"evidence"_s, FieldType::Text},
           {u"decision"_s, FieldType::Choice, false, {u"keep"_s, u"adjust"_s, u"drop"_s}},
           {u"lesson"_s, FieldType::Text}}}},
        {Register::Department,
         {u"department"_s,
          {{u"name"_s, FieldType::Text, true},
           {u"received"_s, FieldType::Text},
           {u"day"_s, FieldType::Date},
           {u"use"_s, FieldType::Text},
           {u"task"_s, FieldType::Text},
           {u"owner"_s, FieldType::Text}}}},
        {Register::Access,
         {u"access"_s,
          {{u"name"_s, FieldType::Text, true},
           {u"what"_s, FieldType::Text, true},
           {u"right"_s, FieldType::Choice, false, {u"read"_s, u"export"_s, u"edit"_s}},
           {u"rhythm"_s, FieldType::Text},
           {u"day"_s, FieldType::Date},
           {u"used"_s, FieldType::Choice, false, {u"yes"_s, u"no"_s, u"unknown"_s}}}}},
        {Register::Audience,
         {u"audience"_s,
          {{u"channel"_s, FieldType::Text, true},
           {u"kind"_s, FieldType::Choice, true, {u"age"_s, u"gender"_s, u"region"_s, u"language"_s, u"interest"_s}},
           {u"name"_s, FieldType::Text, true},
           {u"share"_s, FieldType::Percent, true},
           {u"wanted"_s, FieldType::Percent},
           {u"day"_s, FieldType::Date},
           {u"origin"_s, FieldType::Choice, false, {u"entered"_s, u"imported"_s, u"service"_s}},
           {u"source"_s, FieldType::Text}}}},
        {Register::Channel,
         {u"channel"_s,
          {{u"name"_s, FieldType::Text, true},
           {u"effort"_s, FieldType::Number},
           {u"amount"_s, FieldType::Money},
           {u"conversions"_s, FieldType::Number},
           {u"decision"_s, FieldType::Choice, false, {u"keep"_s, u"grow"_s, u"shrink"_s, u"leave"_s, u"try"_s}},
           {u"why"_s, FieldType::Text}}}},
        {Register::Line,
         {u"line"_s,
          {{u"name"_s, FieldType::Text, true},
           {u"words"_s, FieldType::Query, true},
           {u"owner"_s, FieldType::Text},
           {u"insight"_s, FieldType::Text}}}},
        {Register::Strategy,
         {u"strategy"_s,
          {{u"name"_s, FieldType::Text, true},
           {u"role"_s, FieldType::Choice, false, {u"lead"_s, u"support"_s, u"none"_s}},
           {u"how"_s, FieldType::Text},
           {u"owner"_s, FieldType::Text},
           {u"measure"_s, FieldType::Text},
           {u"day"_s, FieldType::Date},
           {u"outcome"_s, FieldType::Text}}}},
    };
    return table;
}

Error wrong(const QString &text) { return {Error::Kind::Usage, text, {}}; }

Result<QJsonValue> tidyLines(const QJsonValue &value)
{
    QStringList lines;
    if (value.isArray())
        for (const QJsonValue &line : value.toArray())
            lines << line.toString();
    else
        lines = value.toString().split(u'\n');
    QJsonArray tidy;
    for (const QString &line : std::as_const(lines)) {
        QString text = line.simplified();
        while (text.startsWith(u'#'))
            text.remove(0, 1);
        if (!text.isEmpty() && !tidy.contains(text))
            tidy << text;
    }
    if (tidy.size() > MostLines)
        return wrong(QCoreApplication::translate("Register", "These are more than %1 lines. Keep those that matter.")
                         .arg(MostLines));
    return tidy.isEmpty() ? QJsonValue() : QJsonValue(tidy);
}

Result<QJsonValue> tidyNumber(const RegisterField &field, const QJsonValue &value)
{
    const double most = field.type == FieldType::Percent ? 100 : 1e15;
    bool plain = value.isDouble();
    QString text = value.toString().trimmed().remove(u',');
    if (field.type == FieldType::Percent && text.endsWith(u'%'))
        text.chop(1);
    const double number = plain ? value.toDouble() : text.toDouble(&plain);
    if (!plain || !(number >= 0) || number > most)
        return wrong(field.type == FieldType::Percent
                         ? QCoreApplication::translate("Register", "\"%1\" is no percentage from 0 to 100.").arg(text)
                         : QCoreApplication::translate("Register", "\"%1\" is no number from 0 up.").arg(text));
    return QJsonValue(number);
}

Result<QJsonValue> tidyQuery(const QString &text)
{
    const auto parsed = Query::parse(text);
    if (!parsed.errors.isEmpty())
        return wrong(QCoreApplication::translate("Register", "The words have a mistake: %1")
                         .arg(parsed.errors.constFirst().message));
    return QJsonValue(text);
}

Status checkDays(const RegisterEntry &entry)
{
    const QDate first = entry.day(u"first"_s), last = entry.day(u"last"_s);
    if (first.isValid() && last.isValid() && last < first)
        return wrong(QCoreApplication::translate("Register", "\"%1\" would end on %2, before it begins on %3.")
                         .arg(entry.name(), last.toString(Qt::ISODate), first.toString(Qt::ISODate)));
    return ok();
}

} // namespace

QString toKey(Register reg) { return rows()[reg].key; }

std::optional<Register> registerFromKey(const QString &key)
{
    for (const Register reg : allRegisters())
        if (toKey(reg) == key)
            return reg;
    return std::nullopt;
}

const QList<Register> &allRegisters()
{
    static const QList<Register> list{Register::Campaign,   Register::Sponsorship, Register::Cost,
                                      Register::Result,     Register::Decision,    Register::Tactic,
                                      Register::Department, Register::Access,      Register::Audience,
                                      Register::Channel,    Register::Line,        Register::Strategy};
    return list;
}

const QList<RegisterField> &fieldsOf(Register reg)
{
    static const QList<RegisterField> none;
    const auto row = rows().constFind(reg);
    return row == rows().cend() ? none : row->fields;
}

const RegisterField *fieldOf(Register reg, const QString &key)
{
    for (const RegisterField &field : fieldsOf(reg))
        if (field.key == key)
            return &field;
    return nullptr;
}

bool gathersMentions(Register reg)
{
    return reg == Register::Campaign || reg == Register::Sponsorship || reg == Register::Line;
}

QStringList RegisterEntry::lines(const QString &key) const
{
    QStringList list;
    for (const QJsonValue &line : values[key].toArray())
        list << line.toString();
    return list;
}

std::optional<Money> RegisterEntry::money(const QString &key) const
{
    const QString stored = text(key);
    return stored.isEmpty() ? std::nullopt : parseMoney(stored);
}

std::optional<double> RegisterEntry::number(const QString &key) const
{
    const QJsonValue value = values[key];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

CampaignMarks RegisterEntry::marks() const
{
    if (!gathersMentions(reg))
        return {};
    return {lines(u"hashtags"_s), lines(u"links"_s), lines(u"utm"_s), text(u"words"_s), lines(u"posts"_s)};
}

Result<QJsonValue> tidyValue(const RegisterField &field, const QJsonValue &value)
{
    if (field.type == FieldType::Flag)
        return QJsonValue(value.toBool());
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()))
        return QJsonValue();
    if (field.type == FieldType::Lines)
        return tidyLines(value);
    if (field.type == FieldType::Number || field.type == FieldType::Percent)
        return tidyNumber(field, value);
    const QString text = value.toString().trimmed();
    if (text.size() > LongestText)
        return wrong(
            QCoreApplication::translate("Register", "This text is longer than %1 characters.").arg(LongestText));
    switch (field.type) {
    case FieldType::Date:
        if (!QDate::fromString(text, Qt::ISODate).isValid())
            return wrong(
                QCoreApplication::translate("Register", "\"%1\" is no day. Write it as 2026-11-23.").arg(text));
        return QJsonValue(text);
    case FieldType::Money:
        if (const auto money = parseMoney(text))
            return QJsonValue(money->stored());
        return wrong(
            QCoreApplication::translate("Register", "\"%1\" is no amount. Write it as 1,200,000 or $300.50 or 300 EUR.")
                .arg(text));
    case FieldType::Choice:
        if (!field.choices.contains(text))
            return wrong(QCoreApplication::translate("Register", "\"%1\" cannot be chosen here. It is one of: %2.")
                             .arg(text, field.choices.join(u", "_s)));
        return QJsonValue(text);
    case FieldType::Query:
        return tidyQuery(text);
    default:
        return QJsonValue(text);
    }
}

Status checkEntry(const RegisterEntry &entry)
{
    for (const RegisterField &field : fieldsOf(entry.reg)) {
        const QJsonValue value = entry.values[field.key];
        if (field.required && (value.isNull() || value.isUndefined()))
            return wrong(QCoreApplication::translate("Register", "Please fill in \"%1\".").arg(fieldName(field.key)));
        if (const auto tidy = tidyValue(field, value); !tidy)
            return tidy.error();
    }
    if (const Status days = checkDays(entry); !days)
        return days;
    if (entry.reg == Register::Campaign && entry.marks().isEmpty())
        return wrong(QCoreApplication::translate(
                         "Register",
                         "\"%1\" has no hashtag, link, UTM value, words or own post: nothing would be recognised as a "
                         "response to it.")
                         .arg(entry.name()));
    return ok();
}

} // namespace pulse
