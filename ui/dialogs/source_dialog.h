#pragma once
#include "core/source.h"
#include "models/session.h"
#include "services/collector.h"
#include "sources/source_kind.h"
#include "ui/widgets/sign_in_row.h"
#include <QDialog>
#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace pulse {

class ColumnLayout;
class JsonMappingEditor;
class SourceTestView;

/// Sets up or edits one source with the form that its kind describes as data; a test says which step failed before
/// anything is saved. Access tokens go to the key store, never into settings.
class SourceDialog final : public QDialog {
    Q_OBJECT
public:
    SourceDialog(Session &session, const std::optional<Source> &source, QWidget *parent);
    /// The source as the journal keeps it.
    static QJsonValue toValue(const Source &source);
    void reject() override;

signals:
    void decided(const pulse::Source &source); ///< saved; the dialog closes

private:
    struct Input {
        SourceField field;
        QWidget *editor = nullptr;
        QWidget *row = nullptr;
        QString value() const;
        QList<QWidget *> controls() const; ///< what takes the focus, in order
    };
    static QString intervalText(int minutes);
    QWidget *makeContent();
    QWidget *makeTimes();
    QLayout *makeActions();
    void fillForms();
    void fillKeep(int asked);
    void showForm();
    void showConditionalRows();
    void addRow(QWidget *row);
    void fit();
    QWidget *makeEditor(const SourceField &field, const QString &value);
    QWidget *makeSignIn();
    QWidget *makeMapping(const QString &value);
    void loadAnswer(JsonMappingEditor *editor);
    void prepareSignIn(const SignInRow::Ready &ready);
    void noteKeyStore();
    void showCost();
    void dropGrant();
    Result<QJsonObject> settings() const;
    QHash<QString, QString> values() const;
    Secrets typedSecrets() const;
    /// Hands over the saved secrets with what was typed over them.
    void withSecrets(const std::function<void(const Secrets &)> &then);
    bool hasSavedSecret() const;
    bool hasCredential() const;
    void keep(Source source, QJsonObject settings, const Secrets &secrets);
    void test();
    void showTest(const SourceTest &test);
    void save();
    void complain(const QString &words);

    Session &m_session;
    std::optional<Source> m_source;
    QList<std::pair<const SourceKind *, const SourceForm *>> m_forms;
    QList<Input> m_inputs;
    std::optional<OAuthGrant> m_grant; ///< of a sign-in in this dialog, not saved yet
    std::optional<Secrets> m_renewed;  ///< by a test; the saved ones may no longer hold
    QScrollArea *m_scroll;
    QComboBox *m_form;
    QLabel *m_summary;
    QLabel *m_cost;       ///< what a round costs at most, where a service charges
    QLabel *m_keyStore;   ///< says that secrets do not last, where they do not
    ColumnLayout *m_rows; ///< the fields of the form, then what every form has
    QLineEdit *m_name;
    QComboBox *m_interval;
    QComboBox *m_keep; ///< for how many days; 0: as the terms of the service ask
    SourceTestView *m_result;
    QLabel *m_complaint;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace pulse
