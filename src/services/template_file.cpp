#include "services/template_file.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Largest = 8 * 1024 * 1024;
}

QByteArray templatesToFile(const QList<ChecklistTemplate> &templates)
{
    QJsonArray array;
    for (const ChecklistTemplate &checklist : templates)
        array << toJson(checklist);
    return QJsonDocument(QJsonObject{{u"format"_s, u"pulsecheck-checklists"_s}, {u"templates"_s, array}})
        .toJson(QJsonDocument::Indented);
}

Result<QList<ChecklistTemplate>> readTemplateFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("TemplateFile", "%1 cannot be read: %2").arg(name, file.errorString()),
                     {}};
    QJsonParseError mistake{};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(Largest), &mistake);
    if (mistake.error != QJsonParseError::NoError || !document.isObject())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate(
                         "TemplateFile", "%1 is no JSON object of checklists: %2 at byte %3. Nothing was changed.")
                         .arg(name, mistake.errorString())
                         .arg(mistake.offset),
                     {}};
    QJsonArray array = document.object()[u"templates"_s].toArray();
    if (array.isEmpty())
        array << document.object(); // a single one
    QList<ChecklistTemplate> templates;
    for (const QJsonValue &value : std::as_const(array)) {
        auto checklist = templateFromJson(value.toObject());
        if (!checklist)
            return checklist.error();
        templates << std::move(checklist).value();
    }
    return templates;
}

} // namespace pulse
