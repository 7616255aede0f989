// The part of SourceDialog that loads an answer to choose its members from.
#include "services/deliver.h"
#include "sources/connector.h"
#include "ui/dialogs/json_mapping_editor.h"
#include "ui/dialogs/source_dialog.h"
#include <QComboBox>
#include <QPointer>

namespace pulse {
using namespace Qt::StringLiterals;

QWidget *SourceDialog::makeMapping(const QString &value)
{
    auto *editor = new JsonMappingEditor;
    editor->setMapping(value);
    connect(editor, &JsonMappingEditor::loadRequested, this, [this, editor] { loadAnswer(editor); });
    connect(editor, &JsonMappingEditor::mappingChanged, this, &SourceDialog::fit);
    return editor;
}

/// Asks the address as the source would, once; nothing of it is stored.
void SourceDialog::loadAnswer(JsonMappingEditor *editor)
{
    Collector *collector = m_session.services().collector;
    if (!collector)
        return;
    const auto &[kind, form] = m_forms.at(m_form->currentIndex());
    QHash<QString, QString> given = values();
    given.insert(u"mapping"_s, QString()); // what is chosen so far need not be whole yet
    const auto settings = form->settings(given);
    if (!settings)
        return editor->showError(settings.error().text);
    editor->showLoading();
    withSecrets([this, collector, connector = kind->connector, settings = *settings,
                 shown = QPointer(editor)](const Secrets &secrets) {
        if (!shown)
            return; // another form was chosen meanwhile
        const auto request = connector->request({settings, {}, secrets, m_session.clock().now()});
        if (!request)
            return shown->showError(request.error().text);
        HttpRequest once = *request;
        once.attempts = 1;
        deliver(collector->http().send(once), shown.data(),
                [shown, connector, secrets](const Result<HttpResponse> &answer) {
                    if (!answer)
                        return shown->showError(withoutSecrets(answer.error().text, secrets));
                    if (!answer->isGood())
                        return shown->showError(withoutSecrets(connector->refusal(*answer).text, secrets));
                    shown->showAnswer(answer->body);
                });
    });
}

} // namespace pulse
